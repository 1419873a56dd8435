# A market trader with a question of a second nationality.
@said motive
en: Was accused of trading with the wrong side.
ko: 상대하지 말아야 할 쪽과 거래했다고 걸렸습니다.
zh: 被指控跟不该来往的一方做买卖。
@said role
en: Trader in {good} across the border.
ko: 국경을 오가며 {good} 장사를 했습니다.
zh: 跨境贩卖{good}。
@answer why 1
en: The inspector's share went up each month. When I could not pay, the goods became evidence and I became a smuggler of information.
ko: 검열원 몫이 달마다 올랐습니다. 내지 못하니 물건은 증거가 되고 저는 정보를 빼돌린 사람이 되었습니다.
zh: 检查员要的份子月月涨。我交不起，货物就成了证据，我就成了走私情报的人。
@answer why 2
en: My father's father came from the other bank, and we were always the family with the foreign grandfather. When trade was good it was a use to them; when it was bad it was a crime.
ko: 할아버지가 강 저쪽에서 온 분이라 우리는 늘 외국 할아버지 집이었습니다. 장사가 되면 쓸모였고 안되면 죄였습니다.
zh: 爷爷是从江那边来的，我们家一直是有外国爷爷的人家。生意好时有用，不好时就是罪。
@answer how
en: I left with a trading pass for {months} days, {season}, {years} years ago, and let it run out.
ko: {years}년 전 {season} {months}일짜리 무역 통행증으로 나와서 기한을 넘겼습니다.
zh: {years}年前，{season}，我用{months}天的边贸通行证出来，让它过了期。
@answer punish
en: Overstaying the pass is desertion of a post. They count it from the first hour.
ko: 통행증 기한을 넘기면 직장 리탈입니다. 첫 시간부터 셉니다.
zh: 超过通行证期限就是脱逃岗位，从第一个小时算起。
@answer hardship
en: I had money. That was the trouble: it was to be explained where I had it from.
ko: 돈은 있었습니다. 그게 문제였습니다. 어디서 났는지 밝혀야 했습니다.
zh: 钱我有。麻烦就在这里：要交代钱是从哪儿来的。
@answer since
en: I have dealt with South Korean buyers through others. I never met them, but my goods have their labels.
ko: 다른 사람을 거쳐 남쪽 구매자와 거래했습니다. 만난 적은 없지만 물건에 그쪽 상표가 붙어 있습니다.
zh: 我通过别人跟南方买家做过生意。没见过面，可货上贴的是他们的商标。
@answer fear
en: Confession and a labour camp; for my partner it was both in one week.
ko: 자백과 교화소입니다. 같이 장사하던 사람은 한 주에 둘 다 겪었습니다.
zh: 招供，然后劳教所；我的合伙人一个星期里两样都受了。
@ask papers
en: Does any other state hold you as its national, through your grandfather for instance?
ko: 할아버지를 통해서든, 다른 나라가 본인을 국민으로 두고 있습니까?
zh: 有没有别的国家把您当作国民，比如通过您爷爷？
@answer papers
en: I asked once across the river for a household book. They said there was no entry and that I should not ask again.
ko: 강 건너에서 호구를 한 번 물어보았습니다. 올라 있지 않다며 다시 묻지 말라고 했습니다.
zh: 我在那边问过一次户口。他们说没有记录，叫我别再问。
