package org.tongjian.entity;

import java.util.Optional;

/**
 * A post as one mention names it.
 *
 * @param title the bare post: 书记, 副区长, 主任
 * @param body the body it belongs to, or for posts of an area the area, as fully as article and
 *     locality let one tell: 徐汇区委, 徐汇区; empty when it cannot be told
 */
public record Office(String title, Optional<String> body) {}
