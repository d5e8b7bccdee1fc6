package org.tongjian.timeline;

/**
 * An entity that was asked for.
 *
 * @param iri its IRI
 * @param name its label
 * @param kind what it is, in Chinese: 人物, 机构, 地区, 职务, 举措, 活动
 */
public record Subject(String iri, String name, String kind) {}
