# A child who travels alone.
@said motive
en: Went to look for my mother.
ko: 어머니를 찾으러 나왔습니다.
zh: 出来找妈妈。
@said role
en: Three winters of school; then gathered wood.
ko: 학교는 세 해 겨울 다녔고 그다음은 나무를 했습니다.
zh: 上过三个冬天的学，后来拾柴。
@answer why 1
en: Mother went first and sent word once. Then grandmother did not wake up. I did not want to go to the house for children, because they lock it.
ko: 어머니가 먼저 갔고 한 번 소식이 왔습니다. 그다음에 할머니가 일어나지 않았습니다. 아이들 집에는 가기 싫었습니다. 문을 잠그니까요.
zh: 妈妈先走了，捎来过一次信。后来奶奶没有醒来。我不想去孤儿院，那里锁门。
@answer why 2
en: We slept near the station, I and {months} others. The big ones said across the river they throw bread away.
ko: 역 가까이에서 잤습니다. 저하고 다른 애들 {months}명이요. 큰 애들이 강 건너에서는 빵을 버린다고 했습니다.
zh: 我们睡在车站旁边，我和另外{months}个孩子。大孩子说江对面的人把面包扔掉。
@answer how
en: {season}. I followed a man with a cow. On the other side I said I was deaf, so that nobody would hear how I speak.
ko: {season} 소를 모는 아저씨를 따라갔습니다. 건너서는 말씨를 들킬까 봐 귀가 먹었다고 했습니다.
zh: {season}，我跟着一个牵牛的人走。到了那边我装聋，怕人听出口音。
@answer punish
en: A boy was brought back and he did not sing any more. They ask children too who took them.
ko: 한 애가 끌려왔는데 그 뒤로 노래를 안 했습니다. 아이한테도 누가 데려갔느냐고 묻습니다.
zh: 有个男孩被送回来，从此不唱歌了。他们也问小孩是谁带走的。
@answer hardship
en: Grandmother said it was because of my father's letter. I do not know what was in it.
ko: 할머니는 아버지 편지 때문이라고 했습니다. 무슨 편지인지는 모릅니다.
zh: 奶奶说是因为爸爸的一封信。我不知道信里写了什么。
@answer since
en: I lived in a shed behind a church. The people were kind. I learned a song about a shepherd.
ko: 교회 뒤 헛간에서 살았습니다. 사람들이 잘해 주었습니다. 목자 노래를 배웠습니다.
zh: 我住在教堂后面的棚子里，人很好。我学了一首牧人的歌。
@answer fear
en: The house that is locked.
ko: 잠그는 집이요.
zh: 上锁的那个地方。
