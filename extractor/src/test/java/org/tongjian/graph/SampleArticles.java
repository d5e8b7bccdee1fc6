package org.tongjian.graph;

import static org.tongjian.mention.MentionType.EVENT;
import static org.tongjian.mention.MentionType.INITIATIVE;
import static org.tongjian.mention.MentionType.ORGANIZATION;
import static org.tongjian.mention.MentionType.PERSON;
import static org.tongjian.mention.MentionType.PLACE;

import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;

/** Two articles from a district that does not exist. */
public final class SampleArticles {
  private SampleArticles() {}

  /** A meeting: a secretary who chairs, a district head who reports, an initiative that starts. */
  public static ExtractedArticle meeting() {
    return ArticleFixture.article(
            "江海晨报-2031-03-06-1-1",
            "2031-03-06",
            "江海市临江区",
            "3月5日，临江区春季绿化动员会在滨江会堂举行。 区委书记周启明主持会议，区长林晓岚作报告。"
                + "会议宣布“滨江绿廊行动”正式启动，由临江区人民政府组织实施，年内新增绿地3万平方米。")
        .date("3月5日", "2031-03-05")
        .entity(EVENT, "临江区春季绿化动员会")
        .entity(PLACE, "滨江会堂")
        .office("区委书记", "书记", "临江区委")
        .entity(PERSON, "周启明")
        .office("区长", "区长", "临江区")
        .entity(PERSON, "林晓岚")
        .entity(INITIATIVE, "滨江绿廊行动")
        .entity(ORGANIZATION, "临江区人民政府")
        .date("年内", "2031")
        .dated("临江区春季绿化动员会", "2031-03-05")
        .placed("临江区春季绿化动员会", "滨江会堂")
        .holds("周启明", "区委书记")
        .takesPart("临江区春季绿化动员会", "周启明", Claim.Part.CHAIRS)
        .holds("林晓岚", "区长")
        .takesPart("临江区春季绿化动员会", "林晓岚", Claim.Part.REPORTS)
        .reaches("滨江绿廊行动", Claim.Stage.LAUNCHED, "2031-03-05", Modality.ASSERTED)
        .agent("滨江绿廊行动", "临江区人民政府")
        .amounts("滨江绿廊行动", "3万平方米")
        .build();
  }

  /** A change of posts four months later, and a plan. */
  public static ExtractedArticle appointments() {
    return ArticleFixture.article(
            "江海晨报-2031-07-02-2-3",
            "2031-07-02",
            "江海市临江区",
            "7月1日，临江区人大常委会决定任命何立为临江区教育局局长，免去高远的临江区教育局局长职务。" + "区委书记周启明出席。滨江绿廊行动将于2032年完成。")
        .date("7月1日", "2031-07-01")
        .date("2032年", "2032")
        .entity(ORGANIZATION, "临江区人大常委会")
        .entity(PERSON, "何立")
        .office("临江区教育局局长", "局长", "临江区教育局")
        .entity(PERSON, "高远")
        .office("区委书记", "书记", "临江区委")
        .entity(PERSON, "周启明")
        .entity(INITIATIVE, "滨江绿廊行动")
        .post("何立", "临江区教育局局长", Claim.Tenure.APPOINTED, "2031-07-01", Modality.ASSERTED)
        .post("高远", "临江区教育局局长", Claim.Tenure.REMOVED, "2031-07-01", Modality.ASSERTED)
        .holds("周启明", "区委书记")
        .reaches("滨江绿廊行动", Claim.Stage.COMPLETED, "2032", Modality.PLANNED)
        .build();
  }
}
