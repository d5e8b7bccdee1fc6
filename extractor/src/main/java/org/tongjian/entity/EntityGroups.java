package org.tongjian.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Gathers the mentions of one article that name the same thing. */
final class EntityGroups {
  /** How many of the latest entities of a type a short form is looked for among. */
  private static final int REACH = 200;

  private static final Pattern CALLED =
      Pattern.compile("[》”）)]?[（(，,](?:以下|下)?(?:简)?称(?:为|作)?[：:]?[“《]?");
  private static final Pattern COMPANY_TAIL =
      Pattern.compile("(?:控股|投资|科技|股份)*(?:集团|有限|责任|股份|总)*公司$|集团$|速递$");
  private static final Pattern QUOTED_HEAD =
      Pattern.compile("“([^“”]+)”[^“”]{1,10}(?:工程|项目|绿道|步道|公园|广场|活动|行动|品牌)");
  private static final Pattern FOREIGN = Pattern.compile("[·•・]");
  private static final Pattern PLAIN_BODY =
      Pattern.compile("^.{0,8}?(?:委|政府|人大|政协|人大常委会|纪委|监委|法院|检察院|公安局)$");

  /** The mentions of one thing. */
  static final class Group {
    final MentionType type;
    final List<Mention> mentions = new ArrayList<>();
    Mention naming;

    Group(Mention first) {
      type = first.type();
      naming = first;
    }

    void add(Mention mention) {
      mentions.add(mention);
      if (length(mention) > length(naming)) {
        naming = mention;
      }
    }

    private static int length(Mention mention) {
      return OfficeReader.squeeze(mention.surface()).length();
    }
  }

  private final String text;
  private final NameKeys keys;
  private final Map<String, Group> byKey = new HashMap<>();
  private final Map<MentionType, List<Group>> byType = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<Group, String> keyOf = new HashMap<>();
  private Mention previous;

  EntityGroups(String text, NameKeys keys) {
    this.text = text;
    this.keys = keys;
  }

  List<Group> gather(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.type() != MentionType.DATE && mention.type() != MentionType.OFFICE) {
        add(mention);
      }
      previous = mention;
    }
    return groups;
  }

  private void add(Mention mention) {
    String key = keys.of(mention);
    String typed = mention.type().tag() + key;
    Group group = byKey.get(typed);
    if (group == null) {
      group = introduced(mention).or(() -> longer(mention, key)).orElse(null);
    }
    if (group == null) {
      group = new Group(mention);
      groups.add(group);
      byType.computeIfAbsent(mention.type(), type -> new ArrayList<>()).add(group);
      keyOf.put(group, key);
    }
    byKey.put(typed, group);
    group.add(mention);
  }

  /** 《…条例》（以下简称《条例》）: the short name belongs to the name before it. */
  private Optional<Group> introduced(Mention mention) {
    if (previous == null || previous.type() != mention.type()) {
      return Optional.empty();
    }
    int from = previous.span().end();
    int to = mention.span().start();
    boolean called =
        to > from && to - from < 14 && CALLED.matcher(text.substring(from, to)).matches();
    return called
        ? Optional.ofNullable(byKey.get(previous.type().tag() + keys.of(previous)))
        : Optional.empty();
  }

  /** The nearest earlier thing whose name this one shortens, or that this one makes full. */
  private Optional<Group> longer(Mention mention, String key) {
    List<Group> known = byType.getOrDefault(mention.type(), List.of());
    int last = Math.max(0, known.size() - REACH);
    for (int i = known.size() - 1; i >= last; i--) {
      String other = keyOf.get(known.get(i));
      if (sameThing(mention.type(), key, other)
          || mention.type() == MentionType.INITIATIVE
              && (quotedHead(key, known.get(i).naming) || quotedHead(other, mention))) {
        return Optional.of(known.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean sameThing(MentionType type, String key, String other) {
    return switch (type) {
      case PERSON -> lastNameOf(key, other) || lastNameOf(other, key);
      case ORGANIZATION -> company(key, other) || company(other, key) || organization(key, other);
      case INITIATIVE -> document(key, other);
      case EVENT -> event(key, other);
      case PLACE, OFFICE, DATE -> false;
    };
  }

  /** 普京 and 弗拉基米尔·普京. */
  private static boolean lastNameOf(String name, String full) {
    if (!full.endsWith(name)) {
      return false;
    }
    String[] parts = FOREIGN.split(full);
    return parts.length > 1 && name.length() > 1 && parts[parts.length - 1].equals(name);
  }

  /** 吉利 stands for 浙江吉利控股集团有限公司: a place before the name and the legal form behind it go. */
  private static boolean company(String name, String full) {
    if (name.length() < 2 || full.length() <= name.length()) {
      return false;
    }
    int at = full.indexOf(name);
    if (at < 0 || at > 3) {
      return false;
    }
    boolean lead = at == 0 || at == 2 || at == 3 && "省市县区".indexOf(full.charAt(2)) >= 0;
    String core = COMPANY_TAIL.matcher(full).replaceFirst("");
    return lead && core.length() < full.length() && core.equals(full.substring(0, at) + name);
  }

  private static boolean organization(String name, String full) {
    return name.length() >= 3
        && full.length() > name.length()
        && full.endsWith(name)
        && !PLAIN_BODY.matcher(name).matches()
        && !PLAIN_BODY.matcher(full).matches();
  }

  private static boolean document(String name, String full) {
    return name.length() >= 2
        && full.length() > name.length() + 2
        && "案划例见法知则度书引定要".indexOf(last(name)) >= 0
        && last(name) == last(full)
        && !name.contains("十") // the plans of five years are each their own
        && ShortForms.keepsOrder(name, full);
  }

  /** “柳岸” stands for “柳岸”步道工程: the quoted head of a project's name. */
  private static boolean quotedHead(String name, Mention full) {
    var head = QUOTED_HEAD.matcher(OfficeReader.squeeze(full.surface()));
    return name.length() >= 2 && head.matches() && head.group(1).equals(name);
  }

  private static boolean event(String name, String full) {
    return name.length() >= 4
        && full.length() > name.length()
        && !name.contains("|")
        && last(name) == last(full)
        && ShortForms.keepsOrder(name, full);
  }

  private static char last(String name) {
    return name.charAt(name.length() - 1);
  }
}
