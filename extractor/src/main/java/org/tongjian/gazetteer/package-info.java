/**
 * The administrative areas of China: names, short names, codes and containment. In: a name or a
 * code. Out: {@link org.tongjian.gazetteer.AdministrativeArea}s.
 */
package org.tongjian.gazetteer;
