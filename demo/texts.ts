/** The page's own words in the other languages. German stands in index.html, which works without scripts. */
export const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'de-simple': {
    skip: 'Zum Inhalt',
    settings: 'So sieht die Seite aus',
    language: 'Sprache',
    theme: 'Farben',
    section: 'Freiwillig helfen in Kassel',
    germanOnly:
      'Den Text von der Stadt gibt es nur in schwerer Sprache. Karte, Angebote und Stimmen gibt es in Leichter Sprache.',
    contents: 'Das steht auf dieser Seite',
    linkNetwork: 'Wer hilft in den Stadt-Teilen?',
    linkBackground: 'Mehr über das Programm',
    funders: 'Sie helfen dem Programm',
    mapHeading: 'Wer hilft in den Stadt-Teilen?',
    mapNote:
      'Diese gibt es wirklich: die Stadt Kassel, Hand in Hand, das Freiwilligen-Zentrum, die Vereinigten Wohn-Stätten und die 3 Märkte. Alle anderen sind Beispiele. Die Beispiele sind ausgedacht.',
    join: 'Mitmachen',
    joinIntro:
      'Möchten Sie helfen? Hier finden Sie Angebote. Manche sind kurz. Manche sind lang. Manche gehen von zu Hause.',
    joinNote: 'Alle Angebote sind Beispiele. Sie sind ausgedacht.',
    voices: 'Das sagen Menschen zum Programm',
    footer:
      'Diese Seite zeigt ein Beispiel. Sie ist nicht von der Stadt Kassel. Der Text ist von der Stadt Kassel. Die Bilder sind gemalt.',
  },
  en: {
    skip: 'Skip to content',
    settings: 'Demo view',
    language: 'Language',
    theme: 'Colours',
    themeAuto: 'Automatic',
    themeLight: 'Light',
    themeDark: 'Dark',
    section: 'Civic engagement',
    germanOnly:
      'The city’s article is available in German only. Map, opportunities and voices are shown in English.',
    contents: 'On this page',
    linkNetwork: 'Who is active in the districts',
    linkBackground: 'Background',
    funders: 'Funders and partners',
    mapHeading: 'Who is active in the districts',
    mapNote:
      'The City of Kassel, Hand in Hand e. V., Freiwilligenzentrum Region Kassel and Vereinigte Wohnstätten 1889 come from the city’s article, the three markets from its open data. All other actors are invented examples.',
    join: 'Get involved',
    joinIntro: 'An hour a week or one Saturday a year, on site or from home: find what suits you.',
    joinNote: 'All opportunities and their organisations are invented examples.',
    voices: 'Voices on the programme',
    footer:
      'A demonstration of engagiert-widgets, not a page of the City of Kassel. Article and quotes: City of Kassel, “Kassel ist Engagierte Stadt 2020 – 2023”. Pictures are drawn placeholders.',
  },
  ar: {
    skip: 'الانتقال إلى المحتوى',
    settings: 'عرض النموذج',
    language: 'اللغة',
    theme: 'الألوان',
    themeAuto: 'تلقائي',
    themeLight: 'فاتح',
    themeDark: 'داكن',
    section: 'العمل التطوعي',
    germanOnly: 'مقال المدينة متاح بالألمانية فقط.',
    contents: 'في هذه الصفحة',
    linkNetwork: 'الجهات الفاعلة في الأحياء',
    linkBackground: 'معلومات أساسية',
    funders: 'الممولون والشركاء',
    mapHeading: 'الجهات الفاعلة في الأحياء',
    mapNote:
      'مدينة كاسل و Hand in Hand و Freiwilligenzentrum و Vereinigte Wohnstätten 1889 مذكورة في مقال المدينة، والأسواق الثلاثة من بياناتها المفتوحة. جميع الجهات الأخرى أمثلة خيالية.',
    join: 'شارك معنا',
    joinIntro:
      'ساعة في الأسبوع أو يوم سبت في السنة، في المكان نفسه أو من المنزل: ستجد هنا ما يناسبك.',
    joinNote: 'جميع الفرص والجهات أمثلة خيالية.',
    voices: 'آراء حول البرنامج',
    footer:
      'هذا عرض توضيحي لـ engagiert-widgets وليس صفحة لمدينة كاسل. النص والاقتباسات: مدينة كاسل. الصور رسوم بديلة.',
  },
  tr: {
    skip: 'İçeriğe geç',
    settings: 'Demo görünümü',
    language: 'Dil',
    theme: 'Renkler',
    themeAuto: 'Otomatik',
    themeLight: 'Açık',
    themeDark: 'Koyu',
    section: 'Gönüllü çalışmalar',
    germanOnly: 'Belediyenin yazısı yalnızca Almancadır.',
    contents: 'Bu sayfada',
    linkNetwork: 'Mahallelerde kimler etkin?',
    linkBackground: 'Arka plan',
    funders: 'Destekleyenler ve ortaklar',
    mapHeading: 'Mahallelerde kimler etkin?',
    mapNote:
      'Kassel Belediyesi, Hand in Hand e. V., Freiwilligenzentrum Region Kassel ve Vereinigte Wohnstätten 1889 belediyenin yazısından, üç pazar yeri belediyenin açık verilerinden alınmıştır. Diğer tüm kuruluşlar hayali örneklerdir.',
    join: 'Katılın',
    joinIntro:
      'Haftada bir saat ya da yılda bir cumartesi, yerinde ya da evden: Size uyanı burada bulun.',
    joinNote: 'Tüm ilanlar ve kuruluşlar hayali örneklerdir.',
    voices: 'Program hakkında görüşler',
    footer:
      'Bu sayfa engagiert-widgets tanıtımıdır, Kassel Belediyesinin sayfası değildir. Yazı ve alıntılar: Kassel Belediyesi. Resimler çizilmiş yer tutuculardır.',
  },
};
