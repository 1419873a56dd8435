# Phrases that every journey shares. A section is one phrase in three languages.
@season 1
en: in early spring
ko: 이른 봄에
zh: 早春
@season 2
en: in summer, when the river was high
ko: 강물이 불은 여름에
zh: 夏天河水涨起来的时候
@season 3
en: after the harvest
ko: 가을걷이가 끝난 뒤에
zh: 秋收以后
@season 4
en: in winter, over the ice
ko: 겨울에 얼음 위로
zh: 冬天从冰面上
@season 5
en: in the last days of the year
ko: 그해 마지막 며칠 사이에
zh: 那年的最后几天
@relative 1
en: my aunt
ko: 이모
zh: 姨妈
@relative 2
en: my elder brother
ko: 큰오빠나 다름없는 사촌
zh: 堂兄
@relative 3
en: a neighbour
ko: 이웃
zh: 一位邻居
@relative 4
en: my mother's cousin
ko: 어머니 사촌
zh: 母亲的表亲
@relative 5
en: a friend from school
ko: 학교 동무
zh: 一个同学
@good 1
en: dried fish
ko: 마른 물고기
zh: 鱼干
@good 2
en: second-hand clothes
ko: 헌 옷
zh: 旧衣服
@good 3
en: bean curd
ko: 두부
zh: 豆腐
@good 4
en: batteries and lamps
ko: 전지와 전등
zh: 电池和电灯
@good 5
en: maize noodles
ko: 강냉이국수
zh: 玉米面条
@good 6
en: medicinal herbs
ko: 약초
zh: 药材
@ask arrive
en: Do you understand the interpreter, and are you well enough to speak with us today?
ko: 통역이 하는 말을 알아들으시겠습니까? 오늘 이야기하실 만한 몸 상태입니까?
zh: 您听得懂翻译的话吗？今天身体状况适合谈话吗？
@ask arrive direct
en: We speak the same language, so nobody interprets. Are you well enough to speak with us today?
ko: 같은 말을 쓰니 통역은 없습니다. 오늘 이야기하실 만한 몸 상태입니까?
zh: 我们讲同一种语言，所以没有翻译。您今天身体状况适合谈话吗？
@answer arrive 1
en: Yes, I understand. I slept little, but I want to speak.
ko: 네, 알아듣습니다. 잠은 잘 못 잤지만 말하고 싶습니다.
zh: 听得懂。我没睡好，但是我愿意谈。
@answer arrive 2
en: I understand well. If I need to stop I will say so.
ko: 잘 알아듣습니다. 쉬어야 하면 말씀드리겠습니다.
zh: 听得很清楚。如果需要休息，我会说。
@answer arrive 3
en: Yes. Please speak slowly, some of your words are new to me.
ko: 네. 천천히 말씀해 주십시오. 처음 듣는 말이 더러 있습니다.
zh: 可以。请说慢一点，有些词我第一次听到。
@ask why
en: Please tell me in your own words why you left.
ko: 왜 떠나셨는지 본인의 말로 이야기해 주십시오.
zh: 请用您自己的话说说为什么离开。
@ask how
en: How did you leave, and when was that?
ko: 어떻게, 언제 떠나셨습니까?
zh: 您是怎样离开的，是什么时候？
@ask punish
en: What happens at home to someone who has left without permission, and what do the authorities take such a person to be?
ko: 허가 없이 나간 사람은 거기서 어떻게 됩니까? 당국은 그런 사람을 무엇으로 봅니까?
zh: 未经许可离开的人在那边会怎样？当局把这样的人看成什么？
@ask hardship
en: You spoke of hardship. Was there a reason why you in particular were left without?
ko: 생활이 어려웠다고 하셨습니다. 유독 본인이 어려워야 했던 까닭이 있었습니까?
zh: 您谈到生活困难。为什么偏偏是您得不到，有什么原因吗？
@ask since
en: Since you left, have you met people of faith, South Koreans or journalists, spoken in public, or been sent back before?
ko: 떠나신 뒤에 종교인이나 남쪽 사람, 기자를 만나거나 공개적으로 말하거나 되돌려 보내진 적이 있습니까?
zh: 离开以后，您有没有接触过宗教人士、南方的人或记者，公开讲过话，或者曾被遣送回去？
@ask fear
en: What do you fear would happen if you were returned?
ko: 돌려보내지면 무슨 일이 생길까 두려우십니까?
zh: 如果被送回去，您害怕发生什么？
@ask south
en: Have you ever been to South Korea, held its papers, or asked one of its missions for help?
ko: 남쪽에 가 보았거나 그쪽 증명서를 받았거나 그쪽 공관에 도움을 청한 적이 있습니까?
zh: 您去过南方吗？有过那边的证件吗？向那边的使领馆求助过吗？
@answer south 1
en: Never. I have no paper from there, and nobody asked for me.
ko: 한 번도 없습니다. 그쪽 종이 한 장 받은 것이 없고, 대신 청해 준 사람도 없습니다.
zh: 从来没有。我没有那边的任何证件，也没有人替我申请过。
@answer south 2
en: No. I was told the gate is watched, so I never went near.
ko: 없습니다. 문 앞을 지켜 선다고 해서 가까이 가 보지도 못했습니다.
zh: 没有。听说门口有人盯着，我从来没敢靠近。
@answer south 3
en: I have not. I know people who went there, but I have made no request.
ko: 없습니다. 간 사람을 알기는 하지만 저는 아무것도 청하지 않았습니다.
zh: 没有。我认识去了那边的人，但我自己没有提出过任何请求。
@ask end
en: Is there anything we did not ask that we should know?
ko: 저희가 묻지 않았지만 알아야 할 일이 있습니까?
zh: 还有什么我们没有问、但应该知道的吗？
@answer end 1
en: Only that my family there must not be asked about me.
ko: 거기 남은 식구들에게 저에 대해 물어보는 일만 없으면 됩니다.
zh: 只求不要向那边的家人打听我。
@answer end 2
en: No. I have said it as I remember it.
ko: 없습니다. 기억나는 대로 다 말했습니다.
zh: 没有了。我记得的都说了。
@answer end 3
en: I would like to know when I will hear from you.
ko: 언제 답을 들을 수 있는지 알고 싶습니다.
zh: 我想知道什么时候能得到答复。
@correct date
en: At read-back: it was a year earlier than I said. I count by the farming seasons, not by the calendar.
ko: 다시 읽을 때: 말한 것보다 한 해 앞섰습니다. 달력이 아니라 농사철로 셉니다.
zh: 复读时更正：比我说的早一年。我是按农时记的，不看日历。
@correct date reason
en: The year was counted by the seasons
ko: 농사철로 햇수를 셈
zh: 年份按农时推算
@correct word
en: At read-back: I said the district office, not the security department.
ko: 다시 읽을 때: 보위부가 아니라 구역 사무소라고 말했습니다.
zh: 复读时更正：我说的是区办事处，不是保卫部。
@correct word reason
en: A word of office was rendered wrongly
ko: 기관 이름이 잘못 옮겨짐
zh: 机关名称译错
@point age
en: The transit list gives an age that does not fit the birth date you told us.
ko: 경유지 명단의 나이가 말씀하신 생년월일과 맞지 않습니다.
zh: 中转名单上的年龄与您说的出生日期不符。
@answer point age
en: They asked how old I was and I gave the age as we count it at home. They wrote it down as it was.
ko: 몇 살이냐고 묻기에 우리가 세는 나이로 대답했습니다. 그대로 적었습니다.
zh: 他们问我几岁，我按我们那边的虚岁说的，他们就照样写了。
@point spouse
en: Another account in this file tells the day of leaving differently. Whose it is we do not say.
ko: 이 서류의 다른 진술은 떠난 날을 다르게 말합니다. 누구의 말인지는 밝히지 않습니다.
zh: 本卷宗里另一份陈述对离开的日子说法不同。我们不说明是谁的陈述。
@answer point spouse 1
en: We left the house on different nights so that nobody would notice. I told you of my night.
ko: 눈에 띄지 않으려고 서로 다른 밤에 집을 나섰습니다. 저는 제가 나온 밤을 말했습니다.
zh: 为了不引人注意，我们不是同一个晚上出门的。我说的是我那一晚。
@answer point spouse 2
en: I have told you what I saw. Of the rest I was not told, and I did not ask.
ko: 제가 본 것을 말했습니다. 나머지는 듣지 못했고 묻지도 않았습니다.
zh: 我说的是我亲眼看到的。其余的没人告诉我，我也没问。
@point identity
en: You speak the Chinese of the border region like someone schooled there, and could not name the subjects taught in your school.
ko: 국경 쪽 중국말을 거기서 학교를 다닌 사람처럼 하시는데, 다닌 학교에서 배운 과목은 말하지 못하셨습니다.
zh: 您的边境汉语像是在那里上过学的人，却说不出您学校里教的科目。
@answer point identity
en: I went to school four winters at most. The Chinese I learned in kitchens.
ko: 학교는 많아야 네 해 겨울 다녔습니다. 중국말은 부엌에서 배웠습니다.
zh: 学校我最多念了四个冬天。汉语是在厨房里学的。
@point office
en: You said that you signed lists by which people were taken away.
ko: 사람들이 끌려가는 명단에 서명했다고 하셨습니다.
zh: 您说过，您在把人带走的名单上签过字。
@answer point office
en: I signed what was put before me. I knew that some did not come back. I did not choose the names.
ko: 앞에 놓인 것에 서명했습니다. 돌아오지 못하는 사람이 있다는 것은 알았습니다. 이름은 제가 고르지 않았습니다.
zh: 放到我面前的我就签了。我知道有人没有回来。名字不是我挑的。
@point south
en: Records show that you were registered in South Korea and lived there.
ko: 기록에는 남쪽에 등록하고 사셨던 것으로 나옵니다.
zh: 记录显示您在南方登记过并居住过。
@answer point south
en: Yes. I left because a man from home found me there twice, and the police said they could not stand at my door.
ko: 맞습니다. 고향 사람이 두 번이나 저를 찾아냈고, 경찰은 문 앞을 지켜 줄 수는 없다고 해서 나왔습니다.
zh: 是的。我离开是因为老家的人两次找到我，警察说不可能守在我门口。
@point second
en: Under the set of rules that applies, South Korea may count as a second country of nationality. What would prevent you from living there?
ko: 적용되는 기준으로는 남쪽이 둘째 국적국으로 여겨질 수 있습니다. 거기서 사는 데 막히는 것이 있습니까?
zh: 按照适用的规则，南方可能算作您的第二国籍国。有什么妨碍您在那里生活？
@answer point second
en: I do not fear the people there. I fear that those who are left at home will pay for it.
ko: 거기 사람들이 두려운 것이 아닙니다. 고향에 남은 사람들이 값을 치를까 두렵습니다.
zh: 我不是怕那边的人，是怕留在老家的人替我受罪。
@guardian note
en: The child asked to stay with the woman who brought food, and not to be moved again before the interview. That is in the child's interests.
ko: 아이는 밥을 가져다준 아주머니 곁에 있고 싶고 면담 전에는 옮기지 말아 달라고 했다. 그것이 아이에게 이롭다.
zh: 孩子希望留在送饭的阿姨身边，面谈前不再换地方。这符合孩子的利益。
@bid note
en: The panel finds that leaving together with the carer serves the child best; the child was heard.
ko: 심의단은 돌보는 사람과 함께 떠나는 것이 아이에게 가장 이롭다고 보았다. 아이의 말을 들었다.
zh: 合议小组认为与照料人一同离开最符合孩子利益；已听取孩子的意见。
@guardian appears
en: The representative was present and the child was told that questions may be left unanswered.
ko: 대리인이 함께 있었고, 대답하지 않아도 된다고 아이에게 알렸다.
zh: 代表在场，并告诉孩子可以不回答问题。
@reason fact
en: Found on the person's own account, which is consistent with the rest of the file.
ko: 본인의 진술에 따라 인정하며, 기록의 다른 부분과 들어맞는다.
zh: 依据本人陈述认定，与卷宗其他部分相符。
@reason credible
en: Detailed, steady over two tellings, and in keeping with what is known of the country at that time.
ko: 자세하고 두 번의 진술에서 한결같으며 당시 나라 사정과 맞는다.
zh: 叙述详细，两次说法一致，并与当时的国家情况相符。
@reason doubt
en: Doubt remains on the dates; the person tried to explain them and is otherwise credible, so the doubt is given in their favour.
ko: 날짜에 의문이 남는다. 본인이 설명하려 애썼고 다른 점은 믿을 만하므로 의문은 이롭게 본다.
zh: 日期仍有疑问。本人已尽力说明，其余可信，故疑点利益归于本人。
@reason not credible
en: The account of school and daily life was bare even when asked in several ways, and the answer given does not explain it.
ko: 여러 방식으로 물었으나 학교와 살림 이야기가 비어 있었고, 대답으로 설명되지 않는다.
zh: 多次换方式询问，关于学校和日常生活的叙述仍很空泛，其回答不足以解释。
@reason IDENTITY_NATIONALITY met
en: Speech, memory of places and family register agree: a national of the country of origin, by birth.
ko: 말씨와 고장에 대한 기억, 가족 등록이 들어맞는다. 출생에 따른 출신국 국민이다.
zh: 口音、对地方的记忆与家庭登记相符：因出生而为来源国国民。
@reason IDENTITY_NATIONALITY not met
en: It is not shown that the person is a national of the country of origin; the points against it were put and the answers weighed.
ko: 출신국 국민이라는 점이 드러나지 않았다. 불리한 점을 알리고 대답을 헤아렸다.
zh: 未能表明本人为来源国国民；不利之处已告知并考虑了其回答。
@reason OUTSIDE_COUNTRY met
en: The person is in the host state and was seen here by the registering officer.
ko: 체류국에 있으며 등록 담당자가 직접 만났다.
zh: 本人身在所在国，由登记官员当面见到。
@reason SUBJECTIVE_FEAR met
en: The fear was told plainly and without prompting.
ko: 두려움을 시키지 않아도 분명히 말했다.
zh: 本人未经提示，明确说出恐惧。
@reason SUBJECTIVE_FEAR not met
en: Questions about fear were answered with silence; this alone decides nothing.
ko: 두려움에 대한 물음에 말이 없었다. 이것만으로 정해지는 것은 없다.
zh: 问及恐惧时保持沉默；仅此不能决定任何事。
@reason OBJECTIVE_RISK met
en: Reports of the time describe punishment of people in this position; nothing shows that it has ceased.
ko: 그 시기 보고서들이 같은 처지 사람들이 처벌받는다고 적고 있으며 그쳤다는 자료는 없다.
zh: 当时的报告记述处境相同者受到惩处，没有资料显示已经停止。
@reason OBJECTIVE_RISK not met
en: As the nationality is not shown, no risk in that country can be found.
ko: 국적이 드러나지 않아 그 나라에서의 위험을 인정할 수 없다.
zh: 国籍未予证明，无从认定在该国的风险。
@reason PERSECUTION met
en: Detention, forced labour and ill-treatment are serious harm, alone and together.
ko: 구금과 강제 노동, 학대는 하나씩 보아도 함께 보아도 중대한 해이다.
zh: 关押、强迫劳动和虐待，单独或合并来看都是严重伤害。
@reason AGENT met
en: The harm comes from the state itself, everywhere in the country.
ko: 해를 끼치는 쪽은 나라 자체이며 온 나라에 미친다.
zh: 加害者是国家本身，遍及全国。
@reason STATE_PROTECTION met
en: Protection cannot be asked of the authority that punishes.
ko: 벌을 주는 쪽에 보호를 청할 수는 없다.
zh: 不能向惩罚者寻求保护。
@reason IFA met
en: As the state acts nationwide there is no other part of the country to consider.
ko: 나라가 어디서나 행하므로 따로 살펴볼 다른 지역이 없다.
zh: 国家在全国行事，没有其他地区可供考虑。
@reason GROUND_NEXUS met
en: Leaving is read as disloyalty; the reason for the harm is an opinion ascribed to the person.
ko: 떠난 것을 불충으로 본다. 해의 까닭은 본인에게 돌려진 정치적 견해이다.
zh: 离开被视为不忠；伤害的原因是强加于本人的政治见解。
@reason GROUND_NEXUS faith
en: The reason for the harm is a faith met and kept after leaving, and the opinion ascribed with it.
ko: 해의 까닭은 떠난 뒤 갖게 된 신앙과 그와 함께 돌려진 견해이다.
zh: 伤害的原因是离开后形成的信仰以及随之被强加的见解。
@reason GROUND_NEXUS women
en: The reason is membership of a social group, women trafficked across the border, and the opinion ascribed on return.
ko: 해의 까닭은 국경을 넘어 팔린 여성이라는 사회집단과 송환 뒤 돌려지는 견해이다.
zh: 原因是属于被跨境贩卖的妇女这一社会群体，以及遣返后被强加的见解。
@reason DUAL_NATIONALITY met
en: No second state was shown to hold this person as its national and to give protection within reach, as the set in force reads it.
ko: 시행 중인 기준으로 볼 때, 이 사람을 국민으로 두고 실제 보호를 주는 둘째 국가는 드러나지 않았다.
zh: 按现行规则，未表明有第二国视其为国民并能实际提供保护。
@reason DUAL_NATIONALITY not met
en: By the set in force a second nationality counts here; protection there is within reach and no well-founded fear there was shown.
ko: 시행 중인 기준으로는 둘째 국적을 셈에 넣는다. 그곳의 보호에 닿을 수 있고 근거 있는 두려움은 드러나지 않았다.
zh: 按现行规则，第二国籍应予计入；那里的保护可以获得，且未表明有充分理由的恐惧。
@reason NOT_REACHED
en: Not reached, because an earlier element is not met.
ko: 앞선 요건이 갖추어지지 않아 살펴보지 않았다.
zh: 前一要件未满足，故未审查。
@reason EXCLUSION met
en: Position, knowledge and choice were looked at one by one. There are no serious reasons for considering a personal part in a crime.
ko: 지위와 아는 바, 선택의 여지를 하나씩 살폈다. 범죄에 몸소 관여했다고 볼 중대한 이유가 없다.
zh: 逐一审查了职位、知情和选择余地。没有重大理由认为其本人参与犯罪。
@reason EXCLUSION not met
en: The act, the person's own part in it, knowledge, and every defence were weighed; there are serious reasons for considering the clause fulfilled. Membership alone was not relied on.
ko: 행위와 본인의 몫, 아는 바, 모든 항변을 헤아렸다. 조항에 해당한다고 볼 중대한 이유가 있다. 소속만으로 판단하지 않았다.
zh: 权衡了行为、本人的作用、知情以及一切抗辩；有重大理由认为符合该条款。并非仅凭成员身份。
@exclusion indication
en: The person served in an office that detained people.
ko: 사람을 가두는 기관에서 일했다.
zh: 本人曾在关押人员的机关任职。
@nonreturn
en: Whatever the status, return to the country of origin would mean detention and a real risk of torture.
ko: 지위와 상관없이, 출신국으로 돌려보내면 구금과 고문의 실제 위험이 있다.
zh: 无论身份如何，送回来源国将面临关押和酷刑的真实风险。
@submit
en: Each element is reasoned above; the conclusion of the set was read after the findings, not before.
ko: 요건마다 위에 이유를 적었다. 기준의 결론은 판단을 마친 뒤에 읽었다.
zh: 各要件的理由如上；规则的结论是在作出认定之后才查看的。
@review approve
en: The findings rest on what is cited; explanations were considered; I would have reached the same view.
ko: 판단이 인용한 자료에 바탕을 두고 있고 설명도 헤아렸다. 나도 같은 결론이다.
zh: 认定有引用依据，解释已予考虑；我会得出同样的看法。
@review return
en: The answer to the point about dates is not weighed, and the report relied on is older than the events. Please look at these elements again.
ko: 날짜에 관한 대답을 헤아리지 않았고, 쓰인 보고서가 사건보다 오래되었다. 이 요건들을 다시 보아 달라.
zh: 关于日期的回答未予权衡，所依据的报告早于事件。请重新审查这些要件。
@decide
en: I have read the file and the review. The reasons given for each element are mine.
ko: 기록과 검토를 읽었다. 요건마다 적힌 이유를 내 것으로 한다.
zh: 我已阅读卷宗和复核意见。各要件所述理由即为我的理由。
@help
en: Free legal help is listed on the sheet you were given; ask at the desk and somebody will telephone with you.
ko: 받으신 안내지에 무료 법률 도움이 적혀 있습니다. 창구에 말하면 함께 전화해 드립니다.
zh: 发给您的说明页上列有免费法律援助；到窗口说一声，会有人陪您打电话。
@meanwhile
en: While an appeal is pending you keep your certificate and will not be sent away.
ko: 이의가 걸려 있는 동안 증명서는 그대로이며 내보내지 않습니다.
zh: 申诉期间您的证明继续有效，不会被送走。
@appeal how
en: In writing or aloud to any officer, in your own language; no form is needed.
ko: 글로 또는 말로, 쓰는 언어로, 아무 직원에게나 하면 됩니다. 양식은 필요 없습니다.
zh: 书面或口头均可，用您自己的语言，向任何工作人员提出；不需要表格。
@appeal where
en: At this office, to the appeal officer.
ko: 이 사무소의 이의 담당자에게.
zh: 向本办事处的申诉官员提出。
@appeal grounds
en: The dates were held against me although I explained how I count, and the last report was not read.
ko: 어떻게 세는지 설명했는데도 날짜를 탓했고, 가장 최근 보고서는 읽지 않았습니다.
zh: 我解释过怎样计日，仍拿日期为难我；最近的报告也没有看。
@appeal allowed
en: The explanation was given and not weighed. Weighed now, it is sufficient.
ko: 설명이 있었으나 헤아리지 않았다. 이제 헤아리니 충분하다.
zh: 解释已提出而未被权衡。现予权衡，足以成立。
@appeal dismissed
en: The file was read anew. The finding stands, and so does the finding against return.
ko: 기록을 새로 읽었다. 판단은 그대로이며 돌려보내지 않는다는 판단도 그대로이다.
zh: 重新阅卷。原认定维持，不予遣返的认定同样维持。
@appeal remitted
en: The second nationality was found without dated evidence of the law of that state. To be looked at again.
ko: 그 나라 법에 대한 날짜 있는 증거 없이 둘째 국적을 인정했다. 다시 살펴야 한다.
zh: 认定第二国籍时没有该国法律的注明日期的证据。应重新审查。
@close final
en: The decision is final; the person was told where help remains to be had.
ko: 결정이 확정되었다. 도움받을 곳을 본인에게 알렸다.
zh: 决定已生效；已告知本人仍可在何处获得帮助。
@close withdrawn
en: The person withdrew after speaking with a counsellor and confirmed it on two days.
ko: 상담을 거쳐 본인이 거두어들였고 두 날에 걸쳐 확인했다.
zh: 本人经咨询后撤回，并在两个不同日期确认。
@close solution
en: The person has arrived and the receiving community has confirmed it.
ko: 도착했고 맞이한 공동체가 확인했다.
zh: 本人已抵达，接收社区已确认。
@close died
en: The person died of an illness known from the file. The family members' own claims go on.
ko: 기록에 있는 병으로 숨졌다. 가족의 신청은 이어 간다.
zh: 本人因卷宗所载疾病去世。家属自己的申请继续审理。
@reopen
en: The person came back: the withdrawal had been made under pressure from the one who held the papers.
ko: 본인이 다시 왔다. 증명서를 쥔 사람이 시켜서 거두어들인 것이었다.
zh: 本人回来了：当初撤回是受扣押证件者所迫。
@modality exit
en: A point has come up that the short procedure cannot carry.
ko: 짧은 절차로는 감당할 수 없는 점이 나왔다.
zh: 出现了简易程序无法处理的问题。
@modality risk
en: Removal is threatened within days.
ko: 며칠 안에 내보내질 위험이 있다.
zh: 数日内有被遣送的危险。
@cessation reason
en: The person asked about a journey to a third state; whether protection there is lasting is examined, with every safeguard.
ko: 본인이 제삼국행을 문의했다. 그곳 보호가 지속되는지 모든 보장과 함께 살핀다.
zh: 本人询问前往第三国事宜；在充分保障下审查那里的保护是否持久。
@cancellation reason
en: A document has come in that was not before the officer who decided; what it shows is open.
ko: 결정할 때 없던 문서가 들어왔다. 무엇을 보여 주는지는 아직 열려 있다.
zh: 收到一份作出决定时没有的文件；它说明什么尚无定论。
@alarm DETENTION
en: Taken from a lodging together with others; held by the immigration police. The person asked for our office.
ko: 묵던 곳에서 다른 이들과 함께 붙들려 이민 경찰에 있다. 본인이 이 사무소를 찾았다.
zh: 与他人一起在住处被带走，由移民警察关押。本人要求联系本办事处。
@alarm PLANNED_REMOVAL
en: A guard told the person to pack. No paper was shown.
ko: 지키는 사람이 짐을 싸라고 했다. 문서는 보여 주지 않았다.
zh: 看守让其收拾东西，没有出示文件。
@alarm DISAPPEARANCE
en: Not seen since the evening count; the telephone is off.
ko: 저녁 점호 뒤로 보이지 않고 전화도 꺼져 있다.
zh: 晚点名后不见踪影，电话关机。
@alarm VIOLENCE
en: Threatened at the lodging by a man to whom a debt is said to be owed.
ko: 빚을 받겠다는 남자가 숙소에서 위협했다.
zh: 一名声称讨债的男子在住处进行威胁。
@alarm MEDICAL
en: Fever for nine days and no doctor; the person can no longer stand.
ko: 아흐레째 열이 나는데 의사를 보지 못했고 일어서지 못한다.
zh: 发烧九天没有看医生，已经站不起来。
@alarm action visit
en: The duty officer asked for access the same day and stood at the gate until it was given.
ko: 당직자가 그날 접견을 청하고 허락될 때까지 문 앞에 있었다.
zh: 值班官员当天要求会见，一直等在门口直到获准。
@alarm action letter
en: A letter citing the duty not to return was handed to the authority; a reply is due.
ko: 송환 금지 의무를 든 편지를 당국에 건넸고 답을 기다린다.
zh: 向当局递交了援引不遣返义务的信函，等待答复。
@alarm closed
en: Released to the shelter; the certificate was recognised.
ko: 풀려나 쉼터로 옮겼다. 증명서가 인정되었다.
zh: 获释并转到庇护所；证明得到承认。
@evidence card
en: A worn membership card, folded in four
ko: 네 겹으로 접힌 낡은 증명 카드
zh: 一张折成四折的旧证件
@evidence card about
en: Seen by the officer and copied; print and paper look as other cards of that period do.
ko: 담당자가 보고 옮겨 두었다. 인쇄와 종이가 그 시기 것과 같다.
zh: 官员查看并复制；印刷和纸张与同期证件相同。
@evidence photo
en: A photograph of a house and two children
ko: 집과 두 아이가 찍힌 사진
zh: 一张房屋和两个孩子的照片
@evidence photo about
en: Brought sewn into a coat; given back after copying.
ko: 외투 속에 꿰매어 가져왔다. 옮긴 뒤 돌려주었다.
zh: 缝在大衣里带来；复制后归还。
@evidence letter
en: A letter from the shelter about months of care
ko: 여러 달 돌본 일을 적은 쉼터의 편지
zh: 庇护所关于数月照料的信
@evidence letter about
en: Signed by the house, without naming anybody else.
ko: 쉼터 이름으로 서명했고 다른 사람은 적지 않았다.
zh: 以庇护所名义签署，未提及他人。
@medical 1
en: Old fractures of two fingers and scars on both shins, as told.
ko: 말한 대로 두 손가락의 오랜 골절과 양 정강이 흉터.
zh: 如其所述，两指陈旧性骨折，双小腿疤痕。
@medical 2
en: Sleep broken by nightmares; startles at uniforms; cared for by the clinic.
ko: 악몽으로 잠을 설치고 제복에 놀란다. 진료소에서 돌본다.
zh: 噩梦扰眠，见制服受惊；由诊所照护。
@medical 3
en: Tuberculosis, under treatment for the second time.
ko: 결핵, 두 번째 치료 중.
zh: 肺结核，第二次治疗中。
@health 1
en: I cough at night and have grown thin.
ko: 밤에 기침하고 몸이 여위었습니다.
zh: 夜里咳嗽，人瘦了。
@health 2
en: My hands go numb in the cold since that winter.
ko: 그 겨울 뒤로 추우면 손이 저립니다.
zh: 那年冬天以后，一冷手就发麻。
@health 3
en: I do not sleep when the light is off.
ko: 불을 끄면 잠을 못 잡니다.
zh: 关了灯就睡不着。
@referral health
en: Clinic
ko: 진료소
zh: 诊所
@referral shelter
en: Shelter for women
ko: 여성 쉼터
zh: 妇女庇护所
@referral talk
en: Psychosocial support
ko: 심리 사회 지원
zh: 心理社会支持
@referral law
en: Legal aid
ko: 법률 도움
zh: 法律援助
@submission
en: No lasting solution is within reach here; the person was asked where they wish to live and why.
ko: 여기서는 지속되는 해결책에 닿을 수 없다. 어디서 왜 살고 싶은지 본인에게 물었다.
zh: 在此地没有持久的解决办法；已询问本人希望在哪里生活以及原因。
@exit said
en: Left {season}, {years} years ago, without permission.
ko: {years}년 전 {season} 허가 없이 나왔습니다.
zh: {years}年前，{season}，未经许可离开。
@child note
en: Travels with the family; was heard with a parent near and drew a house with a river.
ko: 가족과 함께 다닌다. 부모 곁에서 이야기했고 강이 있는 집을 그렸다.
zh: 随家人同行；在父母陪伴下谈话，画了一座河边的房子。
@relative said
en: {relative} remained there; no contact is to be made.
ko: {relative} — 거기 남아 있음. 연락하지 않는다.
zh: {relative}留在那边；不得联系。
@destination said
en: I would like to go to {destination}, if it can be.
ko: 될 수 있으면 {destination} 쪽으로 가고 싶습니다.
zh: 如果可以，我想去{destination}。
@destination CA
en: Canada
ko: 카나다
zh: 加拿大
@destination US
en: the United States
ko: 미국
zh: 美国
@destination GB
en: Britain
ko: 영국
zh: 英国
@destination SE
en: Sweden
ko: 스웨리예
zh: 瑞典
@destination NL
en: the Netherlands
ko: 네데를란드
zh: 荷兰
@evidence register
en: A copy of a household register of another state
ko: 다른 나라 호적의 사본
zh: 另一国家户籍登记的复印件
@evidence register about
en: Handed in by the lodging with the person's consent; the entry gives a date of birth that fits.
ko: 본인이 동의하여 숙소에서 내놓았다. 적힌 생년월일이 들어맞는다.
zh: 经本人同意由住处提交；登记的出生日期吻合。
@reason fact open
en: What was said and seen does not settle it either way; it stays open.
ko: 듣고 본 것만으로는 어느 쪽으로도 정할 수 없어 열어 둔다.
zh: 所述所见尚不足以作出任何认定，暂予保留。
@reason doubt identity
en: Doubt remains on the origin; it is not held against the person, and what could settle it is named.
ko: 출신에 의문이 남지만 본인에게 불리하게 보지 않으며, 무엇으로 풀 수 있는지 적는다.
zh: 来源仍有疑问，但不作不利认定，并指明何种材料可以澄清。
@reason open identity
en: Left open until the nationality is known: a language expert and the search for a relative's register are asked for.
ko: 국적이 밝혀질 때까지 열어 둔다. 언어 감정과 친척의 등록을 찾는 일을 청한다.
zh: 国籍查明之前暂予保留：请求语言鉴定并查找亲属的登记。
@reason open second
en: Left open: whether a second state holds the person as its national needs dated evidence of that state's law and practice.
ko: 열어 둔다. 둘째 국가가 이 사람을 국민으로 두는지는 그 나라 법과 관행에 대한 날짜 있는 증거가 필요하다.
zh: 暂予保留：第二国是否视其为国民，需要该国法律与实践的注明日期的证据。
