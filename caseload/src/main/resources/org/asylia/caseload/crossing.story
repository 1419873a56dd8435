# A young person who crossed a river in hunger, having listened to a foreign station.
@said motive
en: Hunger, and a radio that was found.
ko: 배고픔, 그리고 들킨 라지오 때문입니다.
zh: 因为饥饿，还有收音机被发现了。
@said role
en: Worked in a shoe factory that stood still; sold {good}.
ko: 멈춰 선 신발 공장에서 일했고 {good} 장사를 했습니다.
zh: 在停工的鞋厂上班，卖过{good}。
@answer why 1
en: The factory gave no ration for {months} months. At night I listened to a station from outside under the quilt, and in spring they took apart the radio of the house next door. I understood that mine would be next.
ko: 공장에서 {months}달 배급이 없었습니다. 밤이면 이불 속에서 바깥 방송을 들었는데, 봄에 옆집 라지오를 뜯어 갔습니다. 다음은 우리 집이라고 알아들었습니다.
zh: 厂里{months}个月没发粮。夜里我蒙着被子听外面的广播，春天他们把隔壁的收音机拆走了。我明白下一个就是我家。
@answer why 2
en: I sold {good} at the edge of the market. A man of the inspection group found a memory stick with songs in my basket and said to come back the next day with money or with my bundle. I had no money.
ko: 장마당 끝에서 {good} 장사를 했습니다. 단속반이 광주리에서 노래가 든 기억기를 찾아내고 다음 날 돈을 가져오든지 짐을 싸 오든지 하라고 했습니다. 돈이 없었습니다.
zh: 我在集市边上卖{good}。检查组的人从我筐里翻出存歌的优盘，叫我第二天要么带钱来，要么带铺盖来。我没有钱。
@answer how
en: I crossed {season}, {years} years ago. {relative} knew a place where the guard went to eat. I held my shoes over my head.
ko: {years}년 전 {season} 건넜습니다. {relative} 쪽에서 초병이 밥 먹으러 가는 자리를 알았습니다. 신발은 머리에 이었습니다.
zh: {years}年前，{season}过的江。{relative}知道哨兵吃饭时离开的地方。我把鞋顶在头上。
@answer punish
en: They call it betrayal. The first time it may be labour for months; if you have met the wrong people you do not come back, and your family is moved.
ko: 배반이라고 합니다. 처음이면 몇 달 노동일 수도 있지만, 만나지 말아야 할 사람을 만났으면 돌아오지 못하고 식구들은 추방됩니다.
zh: 他们说那是背叛。头一次也许劳动几个月；要是见了不该见的人，就回不来了，家里人会被赶走。
@answer hardship
en: Those of a good background got their share at the back door. My grandfather's line was marked, so we stood in front and the door stayed shut.
ko: 토대 좋은 집은 뒷문으로 받았습니다. 우리는 할아버지 때문에 토대에 걸려서 앞문에 서 있었고 문은 열리지 않았습니다.
zh: 出身好的人从后门领。我爷爷那一支有问题，我们站在前门，门一直没开。
@answer since
en: In hiding I kept listening to the station, and now I could listen aloud. I have not been sent back.
ko: 숨어 지내면서도 그 방송을 들었고 이제는 소리 내어 들을 수 있었습니다. 송환된 적은 없습니다.
zh: 躲藏期间我一直听那个广播，终于可以放出声来听。没有被送回去过。
@answer fear
en: That they ask what I heard and with whom, and that I will tell them names because everybody does in the end.
ko: 무엇을 누구와 들었는지 묻고, 결국 누구나 그러듯 저도 이름을 댈까 봐 두렵습니다.
zh: 怕他们问我听了什么、和谁听的；到最后谁都会说，我怕自己也把名字说出来。
