"""Words between quotation marks: where they begin and end, what they are there for, and who said them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.model.claim import Manner


def quoted(text):
    """The quotations of a plain text, by the words of each part."""
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    return {part.of(text): quote for quote in witness.quotes for part in quote.parts}


def bare(speaker):
    return (speaker or "").casefold().removeprefix("the ") or None


COPY = [
    # behind a body of which somebody is, what the body is
    (
        "Lis Varga of Clear Harbour, a charity, said the sum was “a joke”. “Nobody will pay it,” she said.",
        [("a joke", "Lis Varga"), ("Nobody will pay it,", "Lis Varga")],
    ),
    # who tells of another's thoughts, and who only follows
    (
        "Oskar Dahl had believed “he was mending nets”, his lawyer, Lis Varga, told reporters.",
        [("he was mending nets", "Lis Varga")],
    ),
    (
        "Oskar Dahl had feared “the worst”, but his lawyer, Lis Varga, told reporters that the gate was open.",
        [("the worst", "Oskar Dahl")],
    ),
    (
        'Senator Dana Whitlock accused the president of "playing politics" with the budget on Monday.\n\n"This is a circus," said Whitlock, an Ohio Democrat. "And the ringmaster has gone home."\n\nWhite House press secretary Owen Tran dismissed the charge as "nonsense."\n\n"The senator knows better," Tran told reporters aboard Air Force One. He added that the plan was "the most serious in a generation."',
        [
            ("playing politics", "Dana Whitlock"),
            ("This is a circus,", "Dana Whitlock"),
            ("And the ringmaster has gone home.", "Dana Whitlock"),
            ("nonsense.", "Owen Tran"),
            ("The senator knows better,", "Owen Tran"),
            ("the most serious in a generation.", "Owen Tran"),
        ],
    ),
    (
        "“I don’t think he has a chance,” Republican strategist Marla Quist said of Harkin. “Not a prayer.”\n\nAsked whether he would quit, Harkin told CNN: “Never.”\n\nIn a statement, the Harkin campaign called Quist “a paid hack for the establishment.”",
        [
            ("I don’t think he has a chance,", "Marla Quist"),
            ("Not a prayer.", "Marla Quist"),
            ("Never.", "Harkin"),
            ("a paid hack for the establishment.", "Harkin campaign"),
        ],
    ),
    (
        "Prime Minister Alun Pryce has said the bill is ‘dead in the water’.\n\n‘We can’t go on like this,’ Mr Pryce told the BBC’s Today programme. ‘The workers’ patience has run out.’\n\nLabour’s shadow chancellor, Fiona Grant, said: ‘This is a government in name only. They’ve lost control.’\n\nBut a Downing Street spokesman insisted the Prime Minister was ‘getting on with the job’.",
        [
            ("dead in the water", "Alun Pryce"),
            ("We can’t go on like this,", "Alun Pryce"),
            ("The workers’ patience has run out.", "Alun Pryce"),
            ("This is a government in name only. They’ve lost control.", "Fiona Grant"),
            ("getting on with the job", "a Downing Street spokesman"),
        ],
    ),
    (
        '"We\'re going to build it," Holt said at a rally in Dayton, Ohio. "We\'re going to build it tall, and I\'m telling you it will work.\n\n"Nobody else will do it. Nobody."\n\nHolt, 61, a former car dealer, has led the polls since June. His rival, Gov. Lisa Marsh, tweeted: "Talk is cheap."\n\n"She\'s a lightweight," he said.',
        [
            ("We're going to build it,", "Holt"),
            ("We're going to build it tall, and I'm telling you it will work.", "Holt"),
            ("Nobody else will do it. Nobody.", "Holt"),
            ("Talk is cheap.", "Lisa Marsh"),
            ("She's a lightweight,", "Holt"),
        ],
    ),
    (
        'The report, released Thursday, found the agency “failed at every level.”\n\n“There is no excuse,” it said.\n\nRep. Ted Alvarez, R-Texas, who chairs the committee, said he was “appalled.”\n\n"I have never seen anything like it," Alvarez, who served two tours in Iraq, said in an interview.',
        [
            ("failed at every level.", "The report"),
            ("There is no excuse,", "The report"),
            ("appalled.", "Ted Alvarez"),
            ("I have never seen anything like it,", "Ted Alvarez"),
        ],
    ),
    (
        "A senior administration official, who spoke on condition of anonymity, said the talks had “collapsed.”\n\n“It was ugly,” the official said.\n\nAccording to two people familiar with the matter, the envoy “stormed out.”",
        [
            ("collapsed.", "A senior administration official"),
            ("It was ugly,", "A senior administration official"),
            ("stormed out.", "two people familiar with the matter"),
        ],
    ),
    (
        "Clare Dunphy, whose son was killed in the crash, said she felt “let down by everyone”.\n\n“They promised us answers,” she said. “We got silence.”\n\nHer solicitor, Brendan Roche, said the family would appeal. “This is not over,” he added.",
        [
            ("let down by everyone", "Clare Dunphy"),
            ("They promised us answers,", "Clare Dunphy"),
            ("We got silence.", "Clare Dunphy"),
            ("This is not over,", "Brendan Roche"),
        ],
    ),
    (
        "Kremlin spokesman Pavel Orlov called the claims “absurd”, while Ukraine’s foreign minister, Taras Bondar, said they were “proof of guilt”.",
        [("absurd", "Pavel Orlov"), ("proof of guilt", "Taras Bondar")],
    ),
    (
        '"It\'s the economy," he said.\n\nFormer Rep. Joe Keller isn\'t so sure. "People vote with their gut," Keller says. "Always have."',
        [
            ("It's the economy,", None),
            ("People vote with their gut,", "Joe Keller"),
            ("Always have.", "Joe Keller"),
        ],
    ),
    (
        'Barnes criticized what she called "a culture of cronyism" in Albany.\n\nBarnes, a Democrat, is running against the incumbent, Peter Voss.\n\n"Peter is a good man," she said, "but he has been there too long."',
        [
            ("a culture of cronyism", "Barnes"),
            ("Peter is a good man,", "Barnes"),
            ("but he has been there too long.", "Barnes"),
        ],
    ),
    (
        'Trump, speaking in Florida on Tuesday, said Clinton was "unfit."\n\n"She shouldn\'t be allowed to run," he told the crowd.\n\nClinton fired back hours later, calling Trump "dangerous" and "temperamentally unfit."\n\n"He is unraveling," she said in Ohio.',
        [
            ("unfit.", "Trump"),
            ("She shouldn't be allowed to run,", "Trump"),
            ("dangerous", "Clinton"),
            ("temperamentally unfit.", "Clinton"),
            ("He is unraveling,", "Clinton"),
        ],
    ),
    (
        "“The numbers don’t lie,” according to economist Priya Nair of Westbrook University.\n\n“But people do,” adds Nair’s colleague Tim Osei.",
        [("The numbers don’t lie,", "Priya Nair"), ("But people do,", "Tim Osei")],
    ),
    (
        "The judge told Morley: “You are a danger to the public.”\n\nSentencing him to eight years, Judge Anne Fairley said he had shown “not a shred of remorse”.\n\nDet Insp Gary Noble, of Kent Police, said after the hearing: “Morley preyed on the vulnerable.\n\n“I hope this sentence brings some comfort to his victims.”",
        [
            ("You are a danger to the public.", "Anne Fairley"),
            ("not a shred of remorse", "Anne Fairley"),
            ("Morley preyed on the vulnerable.", "Gary Noble"),
            ("I hope this sentence brings some comfort to his victims.", "Gary Noble"),
        ],
    ),
    (
        '"Why now?" asked Sen. Roy Bright. "Why not last year?"\n\n"Because," Secretary of State Ellen Cho replied, "last year we had no votes."',
        [
            ("Why now?", "Roy Bright"),
            ("Why not last year?", "Roy Bright"),
            ("Because,", "Ellen Cho"),
            ("last year we had no votes.", "Ellen Cho"),
        ],
    ),
    (
        "The letter, signed by 40 senators, warns that the deal “will not survive” and calls on the president to “think again”.",
        [("will not survive", "The letter"), ("think again", "The letter")],
    ),
    (
        "Police said in a statement that the man was “known to officers”.\n\nA neighbour, who did not want to be named, said: “He kept himself to himself.”",
        [("known to officers", "Police"), ("He kept himself to himself.", "A neighbour")],
    ),
    (
        'Gov. Mike Trent wrote on Facebook that the storm was "the worst in 50 years" and urged residents to "stay home."',
        [("the worst in 50 years", "Mike Trent"), ("stay home.", "Mike Trent")],
    ),
    (
        "“Honestly?” said Rourke with a laugh. “I was terrified.”",
        [("Honestly?", "Rourke"), ("I was terrified.", "Rourke")],
    ),
    (
        'Coach Bill Tate said the team "played like champions" after the 3-1 win. Striker Leo Mann, who scored twice, agreed. "It was the best night of my life," he said.',
        [("played like champions", "Bill Tate"), ("It was the best night of my life,", "Leo Mann")],
    ),
    (
        'Mr. Sanders said that Mrs. Lowe\'s plan was "half a loaf." Mrs. Lowe\'s campaign manager, Robin Pike, responded that Mr. Sanders "has no plan at all."',
        [("half a loaf.", "Sanders"), ("has no plan at all.", "Robin Pike")],
    ),
    (
        "At a news conference in Brussels, European Commission President Greta Lindahl described the offer as “a step in the right direction”, but cautioned: “We are not there yet.”",
        [("a step in the right direction", "Greta Lindahl"), ("We are not there yet.", "Greta Lindahl")],
    ),
    (
        "“I’m not going to lie,” the 34-year-old said. “It hurts.”\n\nMia Santos, 34, had been favourite for gold.",
        [("I’m not going to lie,", "Mia Santos"), ("It hurts.", "Mia Santos")],
    ),
    (
        'Ms. Abbott\'s lawyer, Karl Stein, declined to comment. "We will speak in court," he said.\n\n"We expect her to be cleared," said a friend of the family.',
        [
            ("We will speak in court,", "Karl Stein"),
            ("We expect her to be cleared,", "a friend of the family"),
        ],
    ),
    (
        'Hours earlier, Vance had posted on Twitter: "See you in court!" The tweet was later deleted.',
        [("See you in court!", "Vance")],
    ),
    (
        '"Mr. Speaker, this bill is a fraud," thundered Rep. Al Gomez (D-Calif.), the ranking member.',
        [("Mr. Speaker, this bill is a fraud,", "Al Gomez")],
    ),
    (
        "“We welcome the decision,” said the union’s general secretary, Paddy Doyle.\n\n“It’s a victory for common sense,” said Doyle.",
        [("We welcome the decision,", "Paddy Doyle"), ("It’s a victory for common sense,", "Paddy Doyle")],
    ),
    (
        'Asked on Fox News Sunday if she regretted the vote, Sen. Carla Munoz said "absolutely not," adding, "I\'d do it again tomorrow."',
        [("absolutely not,", "Carla Munoz"), ("I'd do it again tomorrow.", "Carla Munoz")],
    ),
    (
        "The company said it was “deeply sorry”. Chief executive Nora Blythe said: “We got this wrong.”",
        [("deeply sorry", "The company"), ("We got this wrong.", "Nora Blythe")],
    ),
    (
        'Trump has said that Judge Gonzalo Curiel\'s "Mexican heritage" was a conflict. House Speaker Paul Ryan called the remark "the textbook definition of a racist comment."',
        [("Mexican heritage", "Trump"), ("the textbook definition of a racist comment.", "Paul Ryan")],
    ),
    (
        "“This is outrageous”, Cllr Jane Webb, leader of the council, told the Echo. “Absolutely outrageous.”",
        [("This is outrageous", "Jane Webb"), ("Absolutely outrageous.", "Jane Webb")],
    ),
    (
        'Speaking outside the court, Sgt Paul Reid of Police Scotland said: "He will now face the consequences."',
        [("He will now face the consequences.", "Paul Reid")],
    ),
    (
        'The so-called "bathroom bill" passed on Friday. Opponents say it is "cruel." Its sponsor, State Rep. Dan Ford, says critics are "hysterical."',
        [("cruel.", "Opponents"), ("hysterical.", "Dan Ford")],
    ),
    (
        '"He\'s got my vote," said Betty Crane, 72, of Akron. Her husband, Walt, was less sure. "I don\'t trust any of them," he said, shaking his head.',
        [("He's got my vote,", "Betty Crane"), ("I don't trust any of them,", "Walt")],
    ),
    (
        'Mark Toner, a State Department spokesman, said the U.S. was "deeply concerned" about the arrests.\n\n"We call on the government to release them," Toner said.\n\nToner\'s counterpart in Ankara, Ibrahim Kaya, said Washington should "mind its own business."',
        [
            ("deeply concerned", "Mark Toner"),
            ("We call on the government to release them,", "Mark Toner"),
            ("mind its own business.", "Ibrahim Kaya"),
        ],
    ),
    (
        'Former Florida Gov. Jeb Tully, who dropped out in February, endorsed Cole on Wednesday, saying he was "a consistent, principled conservative."',
        [("a consistent, principled conservative.", "Jeb Tully")],
    ),
    (
        "“What I said was: ‘We will look at it.’ I never said ‘yes’,” Mr Kelly told RTÉ.",
        [("What I said was: ‘We will look at it.’ I never said ‘yes’,", "Kelly")],
    ),
    (
        "But Clinton’s camp was quick to pounce. “Once again, Donald Holt has shown he can’t be trusted,” campaign spokesman Glenn Park said. The former secretary of state, who was in Iowa, said nothing.",
        [("Once again, Donald Holt has shown he can’t be trusted,", "Glenn Park")],
    ),
    (
        "It was, in the words of one aide, “a bloodbath”.",
        [("a bloodbath", "one aide")],
    ),
    (
        "“We’re done here.” With that, Sheriff Ron Beck walked out.",
        [("We’re done here.", "Ron Beck")],
    ),
    (
        'WASHINGTON -- Sen. Bob Cork said Sunday that he would "not be surprised" if talks failed.\n\nCork, the top Republican on the panel, told NBC\'s "Meet the Press" that Iran was "not serious." Sen. Tim Kane, D-Va., appearing on ABC\'s "This Week," disagreed: "They need a deal more than we do."',
        [
            ("not be surprised", "Bob Cork"),
            ("not serious.", "Bob Cork"),
            ("They need a deal more than we do.", "Tim Kane"),
        ],
    ),
    (
        "CLEVELAND — Democratic nominee Ellen Brandt on Tuesday accused her Republican rival of stoking violence, a day after he suggested that gun owners could stop her from naming judges.\n\n“Words matter, my friends,” Brandt told supporters at a rally in Des Moines. “And if you are running to be president, words can have tremendous consequences.”\n\nHer opponent, real estate developer Douglas Kane, had told a crowd in North Carolina on Monday that if Brandt got to pick her judges, there would be “nothing you can do, folks.”\n\n“Although the Second Amendment people, maybe there is,” Kane added. “I don’t know.”\n\nBrandt campaign manager Rob Mott called the remarks “dangerous.”\n\n“A person seeking to be president should not suggest violence in any way,” Mott said in a statement.\n\nThe Kane campaign blamed what it called the “dishonest media.”\n\n“It’s called the power of unification,” senior communications adviser Jason Mill said. “Second Amendment people have amazing spirit.”\n\nKane, appearing on Fox News Channel’s “Hannity,” said there could be “no other interpretation.”\n\n“I mean, give me a break,” he said.\n\nSen. Chris Malloy, D-Conn., who led a filibuster on gun control this year, tweeted: “Don’t treat this as a political misstep.”\n\nThe Secret Service said it was “aware” of the comments.\n\nFormer CIA director Michael Haden told CNN’s Jake Tapper: “If someone else had said that outside the hall, he’d be in the back of a police wagon now.”\n\nHouse Speaker Paul Rainey, who had not heard the remarks, said they “sounded like a joke gone bad.” He added: “I hope he clears it up quickly.”",
        [
            ("Words matter, my friends,", "Ellen Brandt"),
            (
                "And if you are running to be president, words can have tremendous consequences.",
                "Ellen Brandt",
            ),
            ("nothing you can do, folks.", "Douglas Kane"),
            ("Although the Second Amendment people, maybe there is,", "Douglas Kane"),
            ("I don’t know.", "Douglas Kane"),
            ("dangerous.", "Rob Mott"),
            ("A person seeking to be president should not suggest violence in any way,", "Rob Mott"),
            ("dishonest media.", "Kane campaign"),
            ("It’s called the power of unification,", "Jason Mill"),
            ("Second Amendment people have amazing spirit.", "Jason Mill"),
            ("no other interpretation.", "Douglas Kane"),
            ("I mean, give me a break,", "Douglas Kane"),
            ("Don’t treat this as a political misstep.", "Chris Malloy"),
            ("aware", "Secret Service"),
            (
                "If someone else had said that outside the hall, he’d be in the back of a police wagon now.",
                "Michael Haden",
            ),
            ("sounded like a joke gone bad.", "Paul Rainey"),
            ("I hope he clears it up quickly.", "Paul Rainey"),
        ],
    ),
    (
        "One woman, Kathy Lutz, 58, a retired teacher from Akron, said she would hold her nose and vote for Kane. “I can’t stand him,” she said. “But I can’t stand her more.”\n\nHer friend Diane Pope laughed. “I’m writing in my cat,” she said.\n\nNot everyone agreed. “He says what he thinks,” said Tom Barlow, a plumber, who waited six hours to get in.\n\n“People are tired,” added his wife, Sue. “We just want change.”",
        [
            ("I can’t stand him,", "Kathy Lutz"),
            ("But I can’t stand her more.", "Kathy Lutz"),
            ("I’m writing in my cat,", "Diane Pope"),
            ("He says what he thinks,", "Tom Barlow"),
            ("People are tired,", "Sue"),
            ("We just want change.", "Sue"),
        ],
    ),
    (
        "“I was disgusted,” Mr. Ryman said, according to two participants in the call. “I won’t defend him.”\n\nIn a tweet early Sunday, Mr. Kane called the lawmakers “self-righteous hypocrites.” “Watch their poll numbers — and elections — go down!” he wrote.\n\nAsked by reporters about the tape, Vice President Joe Byrne was blunt: “It’s sexual assault.”\n\nOn Saturday, Mr. Kane’s wife, Melina, issued a statement saying the words were “unacceptable and offensive to me.”\n\n“This does not represent the man that I know,” she said.\n\nSenator Kelly Ayers of New Hampshire, who is up for re-election, said she “cannot and will not support” the nominee.",
        [
            ("I was disgusted,", "Ryman"),
            ("I won’t defend him.", "Ryman"),
            ("self-righteous hypocrites.", "Kane"),
            ("Watch their poll numbers — and elections — go down!", "Kane"),
            ("It’s sexual assault.", "Joe Byrne"),
            ("unacceptable and offensive to me.", "Melina"),
            ("This does not represent the man that I know,", "Melina"),
            ("cannot and will not support", "Kelly Ayers"),
        ],
    ),
    (
        "Breit said the law was needed to protect “religious liberty.” But Rep. Ana Cole, a Democrat who voted against it, said: “This bill is nothing but a license to discriminate.\n\n“It is wrong, it is mean, and it will cost us jobs.”\n\nBusiness leaders, including the head of Salesmark, Mark Benny, have called the law “bad for business.”\n\nThe governor’s office did not respond. In an op-ed in The Journal, however, Gov. Mitch Pell wrote: “If I saw a restaurant owner refuse to serve a gay couple, I wouldn’t eat there anymore.”",
        [
            ("religious liberty.", "Breit"),
            ("This bill is nothing but a license to discriminate.", "Ana Cole"),
            ("It is wrong, it is mean, and it will cost us jobs.", "Ana Cole"),
            ("bad for business.", "Business leaders"),
            (
                "If I saw a restaurant owner refuse to serve a gay couple, I wouldn’t eat there anymore.",
                "Mitch Pell",
            ),
        ],
    ),
    (
        '"Let me be clear," Obasi told the crowd of roughly 3,000. "We don\'t fear the future. We shape it."\n\nThe president\'s remarks drew a sharp rebuke from Speaker John Banner. "The president is living in a fantasy world," Banner said in a statement, adding that the speech "had no substance."\n\nBanner\'s office later released a longer statement: "The speaker believes the American people deserve better."\n\nPress secretary Josh Ernst shot back. "I think the Speaker would be well-served to read the bill," he said.',
        [
            ("Let me be clear,", "Obasi"),
            ("We don't fear the future. We shape it.", "Obasi"),
            ("The president is living in a fantasy world,", "John Banner"),
            ("had no substance.", "John Banner"),
            ("The speaker believes the American people deserve better.", "Banner's office"),
            ("I think the Speaker would be well-served to read the bill,", "Josh Ernst"),
        ],
    ),
    (
        "Gowan’s lawyer, Mary Jo White, said in court that her client was “a pawn, not a king.” Prosecutor Luis Ortega told jurors to “follow the money.”\n\nJudge Harold Stone denied the motion. “The evidence is overwhelming,” the judge said. “Overwhelming.”\n\nOutside, Gowan, 54, told reporters he was “looking forward to clearing my name.”",
        [
            ("a pawn, not a king.", "Mary Jo White"),
            ("follow the money.", "Luis Ortega"),
            ("The evidence is overwhelming,", "Harold Stone"),
            ("Overwhelming.", "Harold Stone"),
            ("looking forward to clearing my name.", "Gowan"),
        ],
    ),
    (
        'Iran\'s supreme leader, Ayatollah Ali Rahimi, said the United States was "not to be trusted," state media reported Friday.\n\nForeign Minister Javad Zamani, who negotiated the deal, told the semi-official Fars news agency that any new sanctions would be "the end of the road."\n\nState Department spokeswoman Jen Sackett said the U.S. "will judge Iran by its actions."',
        [
            ("not to be trusted,", "Ali Rahimi"),
            ("the end of the road.", "Javad Zamani"),
            ("will judge Iran by its actions.", "Jen Sackett"),
        ],
    ),
    (
        '"It was like a bomb going off," said one resident, who gave her name only as Maria. "Everything shook."\n\nFirefighters rescued four people. "We got lucky," Battalion Chief Ed Cruz said.',
        [
            ("It was like a bomb going off,", "one resident"),
            ("Everything shook.", "one resident"),
            ("We got lucky,", "Ed Cruz"),
        ],
    ),
    (
        "Defense Secretary Ash Corder has described the group as a “cancer,” while Gen. Lloyd Austen, the top U.S. commander in the Middle East, has warned against what he calls “half-measures.”",
        [("cancer,", "Ash Corder"), ("half-measures.", "Lloyd Austen")],
    ),
    (
        "“No,” the senator said. “Not now, not ever.”\n\nSen. Mary Lund had earlier been asked whether she would switch parties.",
        [("No,", "Mary Lund"), ("Not now, not ever.", "Mary Lund")],
    ),
    (
        "After the vote, Majority Leader Mitch Connell said, “This is a good day for the Senate.”  Minority Leader Harry Read, D-Nev., said Republicans had “caved to the tea party.”",
        [("This is a good day for the Senate.", "Mitch Connell"), ("caved to the tea party.", "Harry Read")],
    ),
    (
        'But he was undeterred, telling a crowd in Ohio: "I\'m not going anywhere."',
        [("I'm not going anywhere.", None)],
    ),
    (
        "Hours after Ted Craven dropped out, John Kasper did the same. In a speech in Columbus, the Ohio governor said he had “renewed faith” and thanked volunteers. “As I suspend my campaign today,” Kasper said, “I have deeper faith that the Lord will show me the way forward.”",
        [
            ("renewed faith", "John Kasper"),
            ("As I suspend my campaign today,", "John Kasper"),
            ("I have deeper faith that the Lord will show me the way forward.", "John Kasper"),
        ],
    ),
    (
        '"You know, it really doesn\'t matter what they write," Kane told Esquire magazine in 1991, "as long as you\'ve got a young and beautiful piece of land."',
        [
            ("You know, it really doesn't matter what they write,", "Kane"),
            ("as long as you've got a young and beautiful piece of land.", "Kane"),
        ],
    ),
    (
        "Justice Ruth Gilbert said in an interview with The Times that she could not imagine Kane as president. “He is a faker,” Justice Gilbert told CNN. Kane responded by saying that “her mind is shot — resign!”",
        [("He is a faker,", "Ruth Gilbert"), ("her mind is shot — resign!", "Kane")],
    ),
    (
        "Mike Penn, Kane’s running mate, said the comment was “taken out of context,” and Kane’s daughter, Ivana, defended her father: “My dad is not a hateful person.”",
        [("taken out of context,", "Mike Penn"), ("My dad is not a hateful person.", "Ivana")],
    ),
    (
        "The Rev. Al Shelton, president of the National Action Network, said: “No justice, no peace.” The NAACP said in a tweet that the ruling was “an outrage.”",
        [("No justice, no peace.", "Al Shelton"), ("an outrage.", "NAACP")],
    ),
    (
        "Kane said of Mexican immigrants: “They’re bringing drugs. They’re bringing crime. They’re rapists. And some, I assume, are good people.”",
        [
            (
                "They’re bringing drugs. They’re bringing crime. They’re rapists. And some, I assume, are good people.",
                "Kane",
            )
        ],
    ),
    (
        "According to a memo obtained by The Post, the campaign planned to “go nuclear.” “We have nothing to lose,” the memo says.",
        [
            ("go nuclear.", "a memo obtained by The Post"),
            ("We have nothing to lose,", "a memo obtained by The Post"),
        ],
    ),
    (
        "“He’s right,” Rep. Steve Kline (R-Iowa) said of Kane. “We need a wall,” said Kline, who is up for re-election.",
        [("He’s right,", "Steve Kline"), ("We need a wall,", "Steve Kline")],
    ),
    (
        "But as Brandt said in her concession speech, “This is painful, and it will be for a long time.” She told young women, “Never doubt that you are valuable.”",
        [
            ("This is painful, and it will be for a long time.", "Brandt"),
            ("Never doubt that you are valuable.", "Brandt"),
        ],
    ),
    (
        "Gardaí are investigating a fire at a former hotel in Roscarrig earmarked for asylum seekers. Taoiseach Leona Vaughan described the blaze as “deeply sinister”.\n\n“There is no justification for this,” the Taoiseach told RTÉ Radio. “None whatsoever.”\n\nLocal councillor Padraig Joyce (Ind) said people were “frightened”. He told the Roscarrig Champion: “We were never consulted.”\n\nA Garda spokesperson said inquiries were “ongoing”.",
        [
            ("deeply sinister", "Leona Vaughan"),
            ("There is no justification for this,", "Leona Vaughan"),
            ("None whatsoever.", "Leona Vaughan"),
            ("frightened", "Padraig Joyce"),
            ("We were never consulted.", "Padraig Joyce"),
            ("ongoing", "A Garda spokesperson"),
        ],
    ),
    (
        'Captain Rohan Mehta\'s unbeaten 143 steered India to a five-wicket win. "I just tried to bat long," Mehta said at the presentation. "The pitch was sticky early on."\n\nLosing skipper Craig Dunne had no excuses. "They outplayed us," he said. "Simple as that."\n\nCoach Ravi Shah hailed the knock as "one of the best I have seen".',
        [
            ("I just tried to bat long,", "Rohan Mehta"),
            ("The pitch was sticky early on.", "Rohan Mehta"),
            ("They outplayed us,", "Craig Dunne"),
            ("Simple as that.", "Craig Dunne"),
            ("one of the best I have seen", "Ravi Shah"),
        ],
    ),
    (
        'A Sydney man who left his dog in a hot car has been fined $2,000. Magistrate Jenny Poole told Downing Centre Local Court the offence was "inexcusable".\n\nThe man\'s barrister, Hugh Ellery SC, said his client was "profoundly sorry".\n\nRSPCA NSW chief inspector Scott Mayer said: "Dogs die in hot cars. It\'s that simple."',
        [
            ("inexcusable", "Jenny Poole"),
            ("profoundly sorry", "Hugh Ellery"),
            ("Dogs die in hot cars. It's that simple.", "Scott Mayer"),
        ],
    ),
    (
        'Shares in Tessaro fell 12 per cent after the retailer warned of "challenging" trading. Chief executive Marta Lind said consumers were "holding back".\n\n"We are confident in the plan," she told analysts. Analysts at Brookline called the update "grim reading".\n\n"It\'s the third warning this year," said one, who asked not to be named. "Patience is wearing thin."',
        [
            ("challenging", "the retailer"),
            ("holding back", "Marta Lind"),
            ("We are confident in the plan,", "Marta Lind"),
            ("grim reading", "Analysts at Brookline"),
            ("It's the third warning this year,", "one"),
            ("Patience is wearing thin.", "one"),
        ],
    ),
    (
        "“Get out now,” Sheriff Dale Rusk warned residents of the canyon. The fire has been burning “like a freight train,” fire captain Tom Healy said.\n\nRusk said deputies were going door to door.\n\n“If you stay,” he said, “we may not be able to come get you.”",
        [
            ("Get out now,", "Dale Rusk"),
            ("like a freight train,", "Tom Healy"),
            ("If you stay,", "Dale Rusk"),
            ("we may not be able to come get you.", "Dale Rusk"),
        ],
    ),
    (
        'Pope Leo told pilgrims in St Peter\'s Square that war was "a defeat for humanity". The pontiff called for "an immediate ceasefire".',
        [("a defeat for humanity", "Leo"), ("an immediate ceasefire", "The pontiff")],
    ),
    (
        "Mr Justice Harding said the defendant, Karl Foy, 29, had shown “breathtaking arrogance”. Foy’s mother, Eileen, wept. “He’s not a bad lad,” she said outside court.\n\nProsecuting, Amy Lowther KC told the jury: “This was no accident.”",
        [
            ("breathtaking arrogance", "Harding"),
            ("He’s not a bad lad,", "Eileen"),
            ("This was no accident.", "Amy Lowther"),
        ],
    ),
    (
        'Clinton aide Huma Rashid wrote in an email: "We need to clean this up." Podmore replied: "Agree."',
        [("We need to clean this up.", "Huma Rashid"), ("Agree.", "Podmore")],
    ),
    (
        "Trump’s campaign manager, Kelly Anne Conroy, defended the speech on CNN’s “New Day.” “He was joking,” she said.\n\nBut GOP strategist Ana Nunez, a frequent critic, wasn’t amused: “What is wrong with these people?”",
        [("He was joking,", "Kelly Anne Conroy"), ("What is wrong with these people?", "Ana Nunez")],
    ),
    (
        "The Justice Department said in court papers that Apple’s position was “corrosive” and that the company’s “rhetoric is not only false, but also corrosive of the very institutions” that protect liberty.\n\nBruce Sewall, Apple’s general counsel, told reporters the brief “reads like an indictment.”\n\n“In 30 years of practice, I don’t think I’ve ever seen a legal brief more intended to smear the other side,” he said.",
        [
            ("corrosive", "Justice Department"),
            ("rhetoric is not only false, but also corrosive of the very institutions", "Justice Department"),
            ("reads like an indictment.", "Bruce Sewall"),
            (
                "In 30 years of practice, I don’t think I’ve ever seen a legal brief more intended to smear the other side,",
                "Bruce Sewall",
            ),
        ],
    ),
    (
        "“I would bring back waterboarding,” he said, “and I’d bring back a hell of a lot worse than waterboarding.” The audience cheered.\n\nSen. Marco Reyes, standing a few feet away, said he would not “telegraph to the enemy” what he would do. Former Gov. Jeb Tully said no.",
        [
            ("I would bring back waterboarding,", None),
            ("and I’d bring back a hell of a lot worse than waterboarding.", None),
            ("telegraph to the enemy", "Marco Reyes"),
        ],
    ),
    (
        "Rubin, who has accused Cole of “lying,” said Saturday that the Texas senator’s campaign was “in free fall.” Cole’s spokeswoman Catherine Frazer shrugged it off, saying Rubin was “desperate.”",
        [("lying,", "Rubin"), ("in free fall.", "Rubin"), ("desperate.", "Catherine Frazer")],
    ),
    (
        "“This is an attack on our democracy,” Ms. Pell, the House minority leader, wrote in a letter to colleagues on Friday. “We must respond.”\n\nMr. Rainey’s office said the request was “premature.” A White House official said the president had been “briefed.”",
        [
            ("This is an attack on our democracy,", "Pell"),
            ("We must respond.", "Pell"),
            ("premature.", "Mr. Rainey’s office"),
            ("briefed.", "A White House official"),
        ],
    ),
    (
        "Asked what he’d tell the families, Bloom paused. “That I’m sorry,” he said finally. “That we failed them.”",
        [("That I’m sorry,", "Bloom"), ("That we failed them.", "Bloom")],
    ),
    (
        "WASHINGTON (AP) — The House voted 240-179 on Thursday to hold the attorney general in contempt, a move that Democrats called “a political stunt.”\n\n“No one takes this lightly,” said House Oversight Committee Chairman Dan Issak, R-Calif.\n\nAttorney General Erin Holt, in New Orleans, said the vote was “the regrettable culmination” of a misguided investigation.\n\n“Today’s vote may make for good political theater,” Holt said, “but it is, at base, both a crass effort and a grave disservice to the American people.”",
        [
            ("a political stunt.", "Democrats"),
            ("No one takes this lightly,", "Dan Issak"),
            ("the regrettable culmination", "Erin Holt"),
            ("Today’s vote may make for good political theater,", "Erin Holt"),
            (
                "but it is, at base, both a crass effort and a grave disservice to the American people.",
                "Erin Holt",
            ),
        ],
    ),
    (
        "Nikki Hale, the South Carolina governor, urged Republicans to resist “the siren call of the angriest voices.” In her response to the State of the Union address, she added: “We must fix our broken immigration system.”\n\n“I have a lot of respect for Nikki,” Kane said. “But she’s weak.”",
        [
            ("the siren call of the angriest voices.", "Nikki Hale"),
            ("We must fix our broken immigration system.", "Nikki Hale"),
            ("I have a lot of respect for Nikki,", "Kane"),
            ("But she’s weak.", "Kane"),
        ],
    ),
    (
        "“The system is rigged,” reads a sign outside the office. A flier warns: “Do not talk to the feds.”",
        [("The system is rigged,", "a sign"), ("Do not talk to the feds.", "A flier")],
    ),
    (
        "“Absolutely,” Dr. Lena Fuchs, a climate scientist at MIT, replied when asked if the target was dead. “It’s over.”\n\nHer colleague James Hanley was more hopeful, saying there was “still time.”",
        [("Absolutely,", "Lena Fuchs"), ("It’s over.", "Lena Fuchs"), ("still time.", "James Hanley")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COPY)
def test_quotations_and_their_speakers(text, expected):
    """Every quotation of a short piece of copy is found, word for word, and given to its speaker."""
    found = quoted(text)
    direct = {words for words, quote in found.items() if quote.direct}
    assert direct == {words for words, _ in expected}
    for words, speaker in expected:
        assert bare(found[words].speaker) == bare(speaker), words


ROLES = [
    # a role is whoever bears it, by state, party and rank: a vice president is no president
    (
        "Sen. Bo Lindqvist of Vermont and Sen. Dana Cole of Ohio met on Monday.\n\nThe Vermont senator called it “a start”, and the Ohio senator dismissed it as “a farce”.",
        [("a start", "Bo Lindqvist"), ("a farce", "Dana Cole")],
    ),
    (
        "Rep. Marlin Stutz, an Indiana Republican, wrote to Sen. Ann Rye.\n\n“Heads need to roll,” the congressman said.",
        [("Heads need to roll,", "Marlin Stutz")],
    ),
    (
        "Vice President Laura Stone spoke on Friday. The president was in Warsaw.\n\n“I will stay here,” the president said.",
        [("I will stay here,", "The president")],
    ),
    (
        "Evelyn Truitt apologized on Thursday. “I was wrong,” the West Virginia Democrat said.",
        [("I was wrong,", "Evelyn Truitt")],
    ),
    # whoever the sentence before began with, a pronoun or a role
    (
        "Pete Dale, the senator’s Iowa coordinator, was tired. Senator Bo Lindqvist went on. The senator himself refused to guess. “What I know is this,” he said.",
        [("What I know is this,", "Bo Lindqvist")],
    ),
    (
        "Ed Bruner left early. One woman walked out of the hall. “I came about my street,” she said.",
        [("I came about my street,", "One woman")],
    ),
    (
        "The chairman, Trey Banner, asked Jerome Coates whether she had lied. “We cannot tell,” he replied.",
        [("We cannot tell,", "Jerome Coates")],
    ),
    (
        "Conrad Webb spoke next. Evelyn Truitt, he said, had “told the truth”.",
        [("told the truth", "Conrad Webb")],
    ),
    # a name before a noun is whose it is
    (
        "A senior Whitcomb adviser, who asked not to be named, shrugged. Carla Whitcomb won. “We spent it all,” the adviser said.",
        [("We spent it all,", "A senior Whitcomb adviser")],
    ),
    (
        "Gov. Carla Whitcomb left. According to the Whitcomb campaign, she will be back. “Ohio decides,” it said.",
        [("Ohio decides,", "the Whitcomb campaign")],
    ),
    # whose infinitive, whose participle
    (
        "The hall was full. Bo Lindqvist likes to say that it is “not me, us”.",
        [("not me, us", "Bo Lindqvist")],
    ),
    (
        "The office fought back, with press secretary Jo Earley saying that President Al Bremmer has “full confidence” in him.",
        [("full confidence", "Jo Earley")],
    ),
    ("Democrats cheered what Rep. Elaine Cole of Maryland called “theater”.", [("theater", "Elaine Cole")]),
    (
        "Ada Moss said that voters should ask themselves “which one is real”.",
        [("which one is real", "Ada Moss")],
    ),
    # a role that fits: the Republican is not the campaign's manager, nor the one who moderates
    (
        "Kellie Conrad, the campaign manager, smiled. “To be determined,” she said.\n\nRep. Steve Kingston was more forgiving. The Iowa Republican told reporters he would “hear it from the man”.",
        [("hear it from the man", "Steve Kingston")],
    ),
    (
        "Sen. Kelly Ayers spoke first. Moderator Paul Reid asked Ayers about it. The Republican hesitated. “I would think so,” he began.",
        [("I would think so,", "Kelly Ayers")],
    ),
    # a subject behind a clause, somebody's driver, an adviser to somebody
    (
        "Two sisters from Merrimack left. As for how the governor got lost, her driver took the blame. “There are two halls,” he explained.",
        [("There are two halls,", "her driver")],
    ),
    (
        "A spokesman for Laura Stone, the party’s front-runner, said they “should be held to it”.",
        [("should be held to it", "A spokesman for Laura Stone")],
    ),
    (
        "April Miller-Rouse, a teacher, got one. “It’s paper,” she said.",
        [("It’s paper,", "April Miller-Rouse")],
    ),
    (
        "Sen. Rick Shel of Ohio left. “This is fraud,” said Pat Toomey, R-Pa. The senator noted that staff “ran for gravy”.",
        [("ran for gravy", "Pat Toomey")],
    ),
    # what somebody sent is read out by somebody else
    (
        "Callum Dale is on trial. Prosecutor Imran Reid KC said Dale sent 112 messages, including one that read: “Pay up now.”",
        [("Pay up now.", "Callum Dale")],
    ),
    (
        "Callum Dale is on trial. Prosecutor Imran Reid KC said Dale had sent 112 messages. One read: “Pay up now.”",
        [("Pay up now.", "Callum Dale")],
    ),
    # a given name that mostly women bear, and nobody else in sight
    ("Dr Amara Okon said it would do. “It is old,” he said.", [("It is old,", "Amara Okon")]),
    # a name as somebody quoted gives it is no fuller name
    (
        "Labor Secretary Ramón Dominguez stood by. “Do-Nothing Dominguez is a joke,” Jason Mills said.\n\n“I am boring,” Dominguez conceded.",
        [("Do-Nothing Dominguez is a joke,", "Jason Mills"), ("I am boring,", "Ramón Dominguez")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles_and_pronouns_come_to_the_one_they_stand_for(text, expected):
    """A role, a pronoun or a surname as speaker comes to the fullest name of whoever it stands for."""
    found = quoted(text)
    for words, speaker in expected:
        assert bare(found[words].speaker) == bare(speaker), words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We lost,” she said.", ["We lost,"]),
        ('"We lost," she said.', ["We lost,"]),
        ("‘We lost,’ she said.", ["We lost,"]),
        ("'We lost,' she said.", ["We lost,"]),
        ("„We lost“, she said.", ["We lost"]),
        ("«We lost», she said.", ["We lost"]),
        ("``We lost,'' she said.", ["We lost,"]),
        ("The players’ union said the players’ pay was ‘a joke’.", ["a joke"]),
        (
            "The boys' coach said: 'The boys' kit was stolen. They're not happy.'",
            ["The boys' kit was stolen. They're not happy."],
        ),
        ("“He told me ‘no’ and then ‘yes’,” she said.", ["He told me ‘no’ and then ‘yes’,"]),
        ("'He told me \"no\",' she said.", ['He told me "no",']),
        ('"He told me "no" twice," she said.', ['He told me "no" twice,']),
        ("In the '90s they’d say rock 'n' roll was dead. Don't ask 'em.", []),
        ('He is 6\'2" tall and owns a 12" record.', []),
        ("“We lost.\n\n“We will be back,” she said.", ["We lost.", "We will be back,"]),
        ('Moss said," We lost".', ["We lost"]),
        ("She called it “a disaster” and “a shame”.", ["a disaster", "a shame"]),
        ('She said "I\'m 5\'4" tall" and left.', ["I'm 5'4\" tall"]),
        ("“I can’t”—she paused—“go on.”", ["I can’t", "go on."]),
        ("‘I was there,’ he said, ‘and I saw it’; nobody believed him.", ["I was there,", "and I saw it"]),
        ("Mayor: ‘We lost’", ["We lost"]),
        ("Depot to close: 'a slap in the face'", ["a slap in the face"]),
        ("“Why?” she asked. “Why now?”", ["Why?", "Why now?"]),
        ("“We lost,” said Moss, “and we deserved it.”", ["We lost,", "and we deserved it."]),
    ],
)
def test_marks_in_every_manner(text, words):
    assert list(quoted(text)) == words


@pytest.mark.parametrize("stray", ['"', "“", "”", "‘", "'", "’"])
def test_a_stray_mark_costs_its_own_paragraph_at_most(stray):
    """Two paragraphs with sound quotations, and one with a mark too many between them."""
    text = (
        "“We lost the bridge,” said Ada Moss, the mayor.\n\n"
        f"The bridge {stray}fell on a Tuesday, and nobody was hurt.\n\n"
        "“We will build another,” Moss said. “It will be wider.”"
    )
    words = list(quoted(text))
    assert words[0] == "We lost the bridge,"
    assert words[-2:] == ["We will build another,", "It will be wider."]


AMERICAN = (
    "“We lost the bridge,” said Ada Moss, the mayor. “It’s gone.”",
    "Jon Pike called it “a mess” and left. Nobody’s to blame, he said.",
    "“We will build another.",
    "“It will be wider,” Moss said.",
    "The workers’ club shut on Monday, and the council’s hall as well.",
    "“No,” said Pike, “and that is that.”",
)
BRITISH = tuple(paragraph.replace("“", "‘").replace("”", "’") for paragraph in AMERICAN)
MARKS = "“”‘’\"'"


@settings(max_examples=60, deadline=None)
@given(st.data(), st.sampled_from([AMERICAN, BRITISH]))
def test_a_mark_lost_or_strayed_costs_its_own_paragraph_at_most(data, copy):
    """One mark taken out or put in, anywhere: every other paragraph keeps its quotations."""
    at = data.draw(st.integers(0, len(copy) - 1))
    place = data.draw(st.integers(0, len(copy[at]) - 1))
    lost = copy[at][place] in MARKS and data.draw(st.booleans())
    mark = "" if lost else data.draw(st.sampled_from(MARKS))
    broken = [*copy]
    broken[at] = copy[at][:place] + mark + copy[at][place + lost :]

    def told(paragraphs):
        text = "\n\n".join(paragraphs)
        starts = [sum(len(p) + 2 for p in paragraphs[:n]) for n in range(len(paragraphs) + 1)]
        quotes = factcheck.examine(factcheck.parse(text, plain=True)).quotes
        parts = [part for quote in quotes for part in quote.parts]
        return [
            [part.of(text) for part in parts if starts[n] <= part.start < starts[n + 1]]
            for n in range(len(paragraphs))
        ]

    before, after = told(copy), told(broken)
    kept = [n for n in range(len(copy)) if n != at]
    assert [after[n] for n in kept] == [before[n] for n in kept]


RUNNING_ON = [
    (
        "‘We can’t go on,’ Mr Pryce said. ‘The workers’ patience has run out.\n\n‘They are tired. We’ll fight.’",
        [
            ("We can’t go on,", "Pryce"),
            ("The workers’ patience has run out.", "Pryce"),
            ("They are tired. We’ll fight.", "Pryce"),
        ],
    ),
    (
        "Ada Moss said: ‘We are done.\n\n‘They are tired.\n\n‘It’s over.’\n\nThe workers’ union met.",
        [("We are done.", "Ada Moss"), ("They are tired.", "Ada Moss"), ("It’s over.", "Ada Moss")],
    ),
    # the speaker comes with the last paragraph, and another one was speaking before
    (
        "“No,” said Jon Pike.\n\n“We are done with this town.\n\n“They are tired of it,” Ada Moss said.",
        [
            ("No,", "Jon Pike"),
            ("We are done with this town.", "Ada Moss"),
            ("They are tired of it,", "Ada Moss"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RUNNING_ON)
def test_a_speech_over_several_paragraphs(text, expected):
    assert [(words, quote.speaker) for words, quote in quoted(text).items()] == expected


def test_one_broken_by_its_attribution_is_one_claim():
    text = "“We lost the bridge,” said Ada Moss, the mayor, “and we want it back. We will build.”"
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    (quote,) = witness.quotes
    assert [part.of(text) for part in quote.parts] == [
        "We lost the bridge,",
        "and we want it back. We will build.",
    ]
    assert quote.speaker == "Ada Moss"
    assert quote.cue == "said"


def test_one_resumed_after_a_full_stop_is_a_second_claim():
    text = "“We lost the bridge,” said Ada Moss, the mayor. “We want it back.”"
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    assert [quote.speaker for quote in witness.quotes] == ["Ada Moss", "Ada Moss"]
    assert all(len(quote.parts) == 1 for quote in witness.quotes)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("“We lost the bridge,” said Ada Moss.", Manner.SPEECH),
        ("Ada Moss said the bridge was “beyond repair”.", Manner.FRAGMENT),
        ("The film, called “The Long Way Home”, opens on Friday.", Manner.TITLE),
        ("Dwayne “The Anvil” Briggs won in two rounds.", Manner.NICKNAME),
        ("The ministry keeps a “blue” list.", Manner.SCARE),
    ],
)
def test_what_the_marks_are_there_for(text, manner):
    (quote,) = quoted(text).values()
    assert quote.manner is manner


def test_a_hidden_source_is_told():
    text = "“It is over,” said a senior official who spoke on condition of anonymity."
    (quote,) = quoted(text).values()
    assert quote.anonymous
    text = "“It is over,” said Ada Moss, the mayor."
    (quote,) = quoted(text).values()
    assert not quote.anonymous


COPYING = st.text(st.sampled_from("“”‘’\"'\n .,?!:;-–—aAbB sS1[]()…`«»„"), max_size=120)


@settings(max_examples=150, deadline=None)
@given(COPYING)
def test_any_text_reads_without_a_crash(text):
    """Spans lie in the text, in order, do not overlap, and hold what they say they hold."""
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    last = 0
    for quote in witness.quotes:
        assert quote.span.of(text) == quote.text
        for part in quote.parts:
            assert last <= part.start < part.end <= len(text)
            last = part.end
        assert witness.sentences[quote.sentence].span.start <= quote.span.start
    for claim in (*witness.names, *witness.credits):
        assert claim.span.of(text) == claim.text


@pytest.mark.parametrize(
    "unit",
    ["He said ", "the man, who said ", ': "A" ', "President Ada of ", "‘a “b ", "X told the Y of Z ", "Mr "],
)
def test_one_endless_sentence_is_read_in_time(unit):
    """Four times the text takes no more than some eight times as long, so nothing looks back to the start."""
    from time import process_time

    def seconds(count):
        start = process_time()
        factcheck.examine(factcheck.parse(unit * count, plain=True))
        return process_time() - start

    seconds(50)
    assert min(seconds(2000) for _ in range(3)) < 10 * max(min(seconds(500) for _ in range(3)), 0.02)


@pytest.mark.xfail(
    reason="a role that the article gives to nobody by name is not traced forward", strict=True
)
def test_a_role_explained_only_later():
    text = "“I was wrong,” tweeted the actor. Jonah Pike, 34, had been criticised."
    (quote,) = quoted(text).values()
    assert quote.speaker == "Jonah Pike"


# campaigns and their spokesmen, who is with whom, signs, kin of one name, roles cut short, terms in marks
CLASSES = [
    (
        "Mara Finch campaign manager Rolf Fenn would not comment, calling the clip “a cheap fake.”",
        "a cheap fake.",
        "Rolf Fenn",
    ),
    (
        "Tom Reed communications chief Ines Lund put out a statement late on Tuesday saying the plan was “a farce.”",
        "a farce.",
        "Ines Lund",
    ),
    (
        "The Fenn campaign issued a flyer on Monday saying that rents are “killing the old town.” Rolf Fenn was in Leith.",
        "killing the old town.",
        "The Fenn campaign",
    ),
    ("A Fenn campaign spokeswoman, Ines Lund, called the tape “a fraud.”", "a fraud.", "Ines Lund"),
    ("Rolf Fenn, with his lawyer calling it “a farce,” left the court.", "a farce,", "his lawyer"),
    ("The council backed the plan, with one resident saying it was “a gift.”", "a gift.", "one resident"),
    (
        "The club left the league, with a former captain describing it as “a sad day.”",
        "a sad day.",
        "a former captain",
    ),
    (
        "The club left the league, with captain Rolf Fenn describing it as “a sad day.”",
        "a sad day.",
        "Rolf Fenn",
    ),
    ("Rolf Fenn hung a banner over the door that read “No more cuts.”", "No more cuts.", "Rolf Fenn"),
    ("A banner over the door read “No more cuts.”", "No more cuts.", "A banner"),
    ("Two-thirds of respondents said Fenn’s claims were “plain wrong.”", "plain wrong.", "respondents"),
    (
        "It can help people sleep, says nurse Ines Lund. “You are not alone,” she adds.",
        "You are not alone,",
        "Ines Lund",
    ),
    ("Calling the deal “a disgrace,” Rolf Fenn left the hall.", "a disgrace,", "Rolf Fenn"),
    ("Calling the deal “a disgrace,” he left the hall. Rolf Fenn is the mayor.", "a disgrace,", None),
    ("Describing the night as “pure joy,” the coach thanked the fans.", "pure joy,", "the coach"),
    (
        "Ines Lund said she would wait, only for Fenn to claim on Friday that “the deal is dead.”",
        "the deal is dead.",
        "Fenn",
    ),
    ("Lund over the past week has called the mayor “a coward.”", "a coward.", "Lund"),
    ("Rolf Fenn in recent months has described the deal as “a trap.”", "a trap.", "Rolf Fenn"),
    (
        "Rolf Fenn and his daughter, Mia, came home. Miss Fenn said: “We had no news for days.”",
        "We had no news for days.",
        "Mia Fenn",
    ),
    (
        "Ines Lund and her husband, Karl, came home. Mr. Lund said: “We had no news for days.”",
        "We had no news for days.",
        "Karl Lund",
    ),
    (
        "Rolf Fenn and his wife, Mia, came home. Mr. Fenn said: “We had no news for days.”",
        "We had no news for days.",
        "Rolf Fenn",
    ),
    (
        "Fenn begged Lund’s staff to reply to Karl Holm, who runs the port. And he urged the mayor to drop Holm. “It must be soon,” he wrote.",
        "It must be soon,",
        "Fenn",
    ),
    (
        "Sanwick Ferries, which runs the line, said it lost a boat. “Our guests are safe,” it said in a post.",
        "Our guests are safe,",
        "Sanwick Ferries",
    ),
    (
        "A woman who lives by the mill said the noise woke her.\n\n“I saw the smoke at once,” she said.",
        "I saw the smoke at once,",
        "A woman",
    ),
    (
        "“He will be missed,” the left-leaning Leith weekly wrote.",
        "He will be missed,",
        "the left-leaning Leith weekly",
    ),
    ("The mother of two of the boys hurt by Rolf Fenn called the fine “a joke”.", "a joke", "mother"),
    ("The widow of a man killed by the storm said help came “far too late”.", "far too late", "The widow"),
    (
        "“We will open in May,” said a spokesman for Leith ferries, Karl Lund.",
        "We will open in May,",
        "Karl Lund",
    ),
    (
        "“We will open in May,” said a spokesman for the mayor of Leith.",
        "We will open in May,",
        "a spokesman for the mayor of Leith",
    ),
    (
        "“It was a zoo.”\n\nThat is how Ines Lund, the referee, put it after the game.",
        "It was a zoo.",
        "Ines Lund",
    ),
    ("“It was a zoo.”\n\nThose were the words of Ines Lund, the referee.", "It was a zoo.", "Ines Lund"),
    ("“It was a zoo.”\n\nThat was in May. Ines Lund then left.", "It was a zoo.", None),
    (
        "The deal is “as good as done,” as Karl Lund, the chief negotiator, put it.",
        "as good as done,",
        "Karl Lund",
    ),
    ("“Hope is fading,” Karl Lund, Leith’s fire chief told the press.", "Hope is fading,", "Karl Lund"),
    ("“Hope is fading,” Karl Lund, R-Ohio, said.", "Hope is fading,", "Karl Lund"),
    ("“Hope is fading,” Karl Lund Jr., the owner, said.", "Hope is fading,", "Karl Lund"),
    ("The fans sang. “What a game!” Karl Lund, their captain, said.", "What a game!", "Karl Lund"),
    ("He lives with Robert “Bobby” Lund, 40, in Leith.", "Bobby", None),
    ("He was charged with alleged “threats” against the clerk.", "threats", None),
    ("The so-called “zero rule” was dropped, the board said.", "zero rule", None),
    ("The term “soft landing” was first used in 1973.", "soft landing", None),
    ("“We’re done,” said Lund, whose brother owns the yard. “It’s over.”", "It’s over.", "Lund"),
    ("Karl Lund told the Leith Post that the plan was “mad”.", "mad", "Karl Lund"),
    ("“Nobody asked us,” according to Mia Fenn, head of the union.", "Nobody asked us,", "Mia Fenn"),
    ("In a letter to Karl Lund, the union said the offer was “an insult”.", "an insult", "the union"),
    ("Work on the pier “is going well,” the engineer said.", "is going well,", "the engineer"),
    ("Asked about Lund, Fenn said he was “no friend of mine.”", "no friend of mine.", "Fenn"),
]


JUDGED = [
    # a verb of judging has its own object alone, and not what a clause set against it quotes
    ("Ada Moss called the weir “a wreck”, while Ivo Lind set his own at “sound”.", "a wreck", "Ada Moss"),
    ("Ada Moss called the weir “a wreck”, while Ivo Lind set his own at “sound”.", "sound", "Ivo Lind"),
    ("Ada Moss dismissed it as “a wreck”, whereas Ivo Lind put it at “sound”.", "sound", "Ivo Lind"),
    ("Ada Moss found the weir “a wreck” and Ivo Lind called it “sound”.", "sound", "Ivo Lind"),
    ("Ada Moss said the weir was “a wreck”, while Ivo Lind called it “sound”.", "sound", "Ivo Lind"),
    ("Ada Moss called the weir “a wreck” while leaving “the old mill”.", "the old mill", "Ada Moss"),
    ("Ada Moss said the weir was “a wreck”, while the mill was “sound”.", "sound", "Ada Moss"),
    # a noun behind the quoted word
    ("Ada Moss called the weir “a wreck” and kept her “closed” warning at “red”.", "red", "Ada Moss"),
    ("Ada Moss called the weir “a wreck” and kept her “closed” warning at “red”.", "closed", "Ada Moss"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), CLASSES + JUDGED)
def test_the_one_who_says_it_is_the_speaker(text, words, speaker):
    """Not whoever stands nearest: the head of the phrase, behind titles, houses and pronouns."""
    found = quoted(text).get(words)
    got = bare(found.speaker if found else None) or ""
    want = bare(speaker) or ""
    if speaker is None:
        assert not got
    else:
        assert got.removeprefix("a ").startswith(want.removeprefix("a ")), words
