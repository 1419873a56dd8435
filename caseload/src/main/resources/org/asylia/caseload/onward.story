# Somebody who wants to live elsewhere than in South Korea.
@said motive
en: A film was found; my sister lives abroad.
ko: 영화 알판이 들켰고 언니가 해외에 있습니다.
zh: 影碟被查出，而且姐姐在国外。
@said role
en: Student of a teachers' college.
ko: 사범대학 학생이었습니다.
zh: 师范学院学生。
@answer why 1
en: We were five who copied films. One was caught with {good} and with a disc inside. He held out {months} days.
ko: 우리 다섯이 영화를 복사했습니다. 한 동무가 {good} 속에 넣은 알판을 들켰습니다. 그는 {months}일을 버텼습니다.
zh: 我们五个人拷贝电影。一个同伴夹在{good}里的光盘被查出。他撑了{months}天。
@answer why 2
en: I wrote in a notebook what I thought about the lectures. It lay under the floor for two years, then the floor was mended.
ko: 강의를 들으며 생각한 것을 공책에 적었습니다. 두 해 동안 마루 밑에 있었는데 마루를 고치게 되었습니다.
zh: 我把听课时的想法写在本子里，在地板下藏了两年，后来修地板了。
@answer how
en: {season}, {years} years ago. I went with a group of six; two turned back at the water.
ko: {years}년 전 {season} 여섯이 같이 갔는데 둘은 물가에서 돌아섰습니다.
zh: {years}年前，{season}，六个人一起走，两个人到水边又回去了。
@answer punish
en: For a student they hold a meeting. Everybody has to say something against you, then the car comes.
ko: 학생이면 회의를 엽니다. 모두가 한마디씩 비판해야 하고 그다음에 차가 옵니다.
zh: 对学生要开会，每个人都得说一句批判你的话，然后车就来了。
@answer hardship
en: We were not the poorest. I did not go for bread.
ko: 우리는 아주 어려운 집은 아니었습니다. 빵 때문에 나온 것은 아닙니다.
zh: 我家不算最穷。我不是为了面包走的。
@answer since
en: I spoke at a school here without my name, and marched once with others in front of a mission.
ko: 여기 학교에서 이름을 밝히지 않고 이야기했고 다른 이들과 공관 앞에서 한 번 행진했습니다.
zh: 我在这里的学校不具名讲过一次，还和别人在使馆门前游行过一次。
@answer fear
en: That the film of the march is on somebody's desk.
ko: 행진을 찍은 영상이 누군가의 책상에 있을 것입니다.
zh: 怕游行的录像已经放在某人的桌上。
@answer south 1
en: I have not been there. My sister is elsewhere, and I want to live where nobody asks from which side I am.
ko: 가 본 적 없습니다. 언니는 다른 나라에 있고, 어느 쪽 사람이냐고 묻지 않는 데서 살고 싶습니다.
zh: 没去过。姐姐在别的国家，我想住在没人问我是哪边人的地方。
@answer south 2
en: No. I was advised to say that I would, because it is quicker. I do not want to say it.
ko: 없습니다. 그쪽으로 간다고 하면 빠르다고들 했지만 그렇게 말하고 싶지 않습니다.
zh: 没有。别人劝我说想去那里，因为快。但我不想那么说。
