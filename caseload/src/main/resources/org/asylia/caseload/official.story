# A former soldier or official, with an indication of exclusion.
@said motive
en: Was to be punished for letting people pass.
ko: 사람들을 넘겨 보냈다고 처벌받게 되었습니다.
zh: 因放人过境将受处罚。
@said role
en: Clerk, then sergeant, at a place where returned people were held.
ko: 송환된 사람을 가두는 곳에서 서기, 나중에는 상사였습니다.
zh: 在关押被遣返者的地方先当文书，后任上士。
@answer why 1
en: I let a mother with two children go at dawn. My deputy had watched. I had until evening.
ko: 새벽에 두 아이 데린 어머니를 놓아 보냈습니다. 부관이 보고 있었습니다. 저에게는 저녁까지 시간이 있었습니다.
zh: 天亮时我放走一个带两个孩子的母亲。副手看见了。我只有到傍晚的时间。
@answer why 2
en: They wrote a report that I had wept at a punishment. In my service that is enough.
ko: 처벌을 보며 울었다는 보고가 올라갔습니다. 제 부서에서는 그것이면 됩니다.
zh: 有人上报说我看到行刑时哭了。在我们那里，这就够了。
@answer how
en: With my own pass, {season}, {years} years ago. I left the pass on the other bank.
ko: {years}년 전 {season} 제 통행증으로 나왔습니다. 통행증은 건너편에 두고 왔습니다.
zh: {years}年前，{season}，用我自己的通行证出来的。通行证丢在对岸了。
@answer punish
en: A man in uniform who leaves is a traitor twice over. There is no labour term, there is a wall.
ko: 군복 입은 사람이 나가면 두 번 배반한 것입니다. 노동이 아니라 총살입니다.
zh: 穿军装的人出走是双重叛徒。不是劳改，是枪毙。
@answer hardship
en: We ate. I will not say that I went for hunger.
ko: 우리는 먹었습니다. 배고파서 나왔다고는 하지 않겠습니다.
zh: 我们有饭吃。我不说自己是饿出来的。
@answer since
en: I spoke to a journalist, with my voice changed. {months} weeks later they held my brother for it.
ko: 목소리를 바꾸어 기자에게 말했습니다. {months}주 뒤 그 일로 동생이 붙들렸습니다.
zh: 我变了声跟一个记者谈过。{months}个星期后，他们为此抓了我弟弟。
@answer fear
en: A trial of one hour in front of my own unit.
ko: 제 부대 앞에서 한 시간짜리 재판을 받을 것입니다.
zh: 在我自己的部队面前一小时的审判。
@ask office
en: What was your part at that place? What did you know, and could you have refused?
ko: 그곳에서 무슨 일을 맡았습니까? 무엇을 알았고, 거절할 수 있었습니까?
zh: 您在那里负责什么？知道些什么，能不能拒绝？
@answer office
en: I kept the book of those who came in and went out. I handed keys. I did not strike anybody. Who refused a shift was put among the prisoners; I saw it done to one.
ko: 들고 나는 사람의 장부를 적고 열쇠를 내주었습니다. 때린 적은 없습니다. 근무를 거절하면 갇힌 사람들 속에 넣었습니다. 한 사람이 그렇게 되는 것을 보았습니다.
zh: 我登记进出的人，交接钥匙。我没打过人。谁拒绝值班就被关进犯人里，我亲眼见过一个。
