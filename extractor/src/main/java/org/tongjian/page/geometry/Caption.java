package org.tongjian.page.geometry;

import org.tongjian.source.Box;

/**
 * Text of a picture.
 *
 * @param stack its lines
 * @param place around them and the picture
 */
public record Caption(Stack stack, Box place) {}
