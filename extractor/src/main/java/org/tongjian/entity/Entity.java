package org.tongjian.entity;

import java.util.List;
import java.util.Optional;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/**
 * A person, body, place, initiative or event within one article.
 *
 * @param number its number within the article, from 1, in order of first mention
 * @param type its kind; never DATE or OFFICE
 * @param name the fullest name that the article gives, in the characters of the reading text
 * @param qualifiedName the name made full by the article's area: 区委 in a 徐汇 paper is 徐汇区委; equal to
 *     {@code name} where nothing is to be added
 * @param areaCode code of the administrative area it is or lies in (GB/T 2260, six digits or fewer,
 *     or nine digits for a street); empty when not known
 * @param naming the mention that {@code name} was taken from
 * @param mentions all its mentions, in order
 */
public record Entity(
    int number,
    MentionType type,
    String name,
    String qualifiedName,
    Optional<String> areaCode,
    Mention naming,
    List<Mention> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity without mention: " + name);
    }
  }
}
