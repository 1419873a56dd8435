package org.asylia.caseload;

import java.util.List;

/**
 * A synthetic name in the ways it may be written.
 *
 * @param hangul as the person writes it
 * @param hanja in Chinese characters
 * @param pinyin as a Chinese official would write it in Latin letters
 * @param northern romanised as in the North
 * @param revised romanised as in the South
 */
record KoreanName(String hangul, String hanja, String pinyin, String northern, String revised) {

  /** A syllable: Hangul, Hanja, pinyin, northern romanisation, southern romanisation. */
  private record Syllable(
      String hangul, String hanja, String pinyin, String northern, String revised) {
    static Syllable of(String written) {
      String[] parts = written.split(" ", -1);
      return new Syllable(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
  }

  private static final List<Syllable> SURNAMES =
      syllables(
          "김 金 Jin Kim Gim,리 李 Li Ri Lee,박 朴 Piao Pak Bak,최 崔 Cui Choe Choi,"
              + "정 郑 Zheng Jong Jeong,강 姜 Jiang Kang Gang,조 赵 Zhao Jo Cho,윤 尹 Yin Yun Yoon,"
              + "장 张 Zhang Jang Chang,림 林 Lin Rim Im,한 韩 Han Han Hahn,오 吴 Wu O Oh,"
              + "신 申 Shen Sin Shin,서 徐 Xu So Seo,권 权 Quan Kwon Gwon,황 黄 Huang Hwang Whang,"
              + "안 安 An An Ahn,송 宋 Song Song Soong,류 柳 Liu Ryu Yu,홍 洪 Hong Hong Hong,"
              + "전 全 Quan Jon Jeon,고 高 Gao Ko Go,문 文 Wen Mun Moon");
  private static final List<Syllable> FIRST =
      syllables(
          "슬 瑟 se Sul Seul,담 潭 tan Tam Dam,뢰 雷 lei Roe Roe,엽 叶 ye Yop Yeop,"
              + "묘 妙 miao Myo Myo,능 凌 ling Nung Neung,단 丹 dan Tan Dan,차 车 che Cha Cha,"
              + "랑 琅 lang Rang Rang,절 节 jie Jol Jeol,굉 宏 hong Koeng Goeng,"
              + "등 登 deng Tung Deung,벽 碧 bi Pyok Byeok,곡 谷 gu Kok Gok,함 咸 xian Ham Ham,"
              + "곤 坤 kun Kon Gon,록 绿 lu Rok Nok,추 秋 qiu Chu Chu,"
              + "겸 谦 qian Kyom Gyeom");
  private static final List<Syllable> WOMEN =
      syllables(
          "실 实 shi Sil Sil,심 心 xin Sim Shim,란 兰 lan Ran Ran,녀 女 nu Nyo Nyeo,"
              + "월 月 yue Wol Wol,복 福 fu Pok Bok,섬 纤 xian Som Seom,채 彩 cai Chae Chae,"
              + "례 礼 li Rye Rye,분 芬 fen Pun Bun,완 婉 wan Wan Wan");
  private static final List<Syllable> MEN =
      syllables(
          "혁 赫 he Hyok Hyeok,국 国 guo Guk Kuk,진 镇 zhen Jin Jin,호 虎 hu Ho Ho,"
              + "석 石 shi Sok Seok,범 范 fan Pom Beom,률 律 lu Ryul Yul,갑 甲 jia Kap Gap,"
              + "삼 三 san Sam Sam,탁 卓 zhuo Thak Tak,걸 杰 jie Kol Geol");
  private static final List<Syllable> CHILDREN =
      syllables(
          "별 星 xing Pyol Byeol,찬 灿 can Chan Chan,윤 润 run Yun Yoon,"
              + "결 洁 jie Kyol Gyeol,람 岚 lan Ram Ram,빈 彬 bin Pin Bin,온 温 wen On On,"
              + "흠 钦 qin Hum Heum,강 江 jiang Kang Gang,들 野 ye Tul Deul,율 栗 li Yul Yul");
  private static final int STEP = 1009;

  /** A woman's or a man's name by its number; two numbers close to each other differ. */
  static KoreanName of(boolean female, long number, int offset) {
    List<Syllable> last = female ? WOMEN : MEN;
    int space = SURNAMES.size() * FIRST.size() * last.size();
    int at = (int) Math.floorMod(number * STEP + offset, (long) space);
    Syllable surname = SURNAMES.get(at % SURNAMES.size());
    at /= SURNAMES.size();
    return of(surname, FIRST.get(at % FIRST.size()), last.get(at / FIRST.size()));
  }

  /** A child's name: the parent's surname with a given name by its number. */
  static KoreanName childOf(KoreanName parent, long number, int offset) {
    int at = (int) Math.floorMod(number * STEP + offset, (long) FIRST.size() * CHILDREN.size());
    KoreanName given =
        of(SURNAMES.getFirst(), FIRST.get(at % FIRST.size()), CHILDREN.get(at / FIRST.size()));
    return new KoreanName(
        parent.hangul.substring(0, 1) + given.hangul.substring(1),
        parent.hanja.substring(0, 1) + given.hanja.substring(1),
        first(parent.pinyin) + rest(given.pinyin),
        first(parent.northern) + rest(given.northern),
        first(parent.revised) + rest(given.revised));
  }

  private static KoreanName of(Syllable surname, Syllable one, Syllable two) {
    return new KoreanName(
        surname.hangul + one.hangul + two.hangul,
        surname.hanja + one.hanja + two.hanja,
        surname.pinyin + " " + capital(one.pinyin) + two.pinyin,
        surname.northern + " " + one.northern + " " + two.northern,
        surname.revised + " " + one.revised + "-" + lower(two.revised));
  }

  private static String first(String written) {
    return written.substring(0, written.indexOf(' '));
  }

  private static String rest(String written) {
    return written.substring(written.indexOf(' '));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  private static List<Syllable> syllables(String written) {
    return java.util.Arrays.stream(written.split(",", -1)).map(Syllable::of).toList();
  }
}
