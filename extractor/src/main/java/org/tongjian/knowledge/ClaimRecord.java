package org.tongjian.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.tongjian.time.TimeValue;

/**
 * A claim about things.
 *
 * @param claim its node
 * @param type its class: {@code tj:HoldingClaim} …
 * @param reported issue date of its article
 * @param subject the thing it is about
 * @param object place, participant or agent
 * @param post the post of a post claim, when it has a body
 * @param body the body or area of that post
 * @param title bare title of a post claim
 * @param detail {@code tj:part} or {@code tj:stage} (a term), or {@code tj:quantity} (a literal)
 */
record ClaimRecord(
    Node claim,
    Node type,
    Optional<LocalDate> reported,
    Node subject,
    Optional<Node> object,
    Optional<Node> post,
    Optional<Node> body,
    Optional<String> title,
    Optional<TimeValue> date,
    Optional<Node> detail,
    Node modality) {}
