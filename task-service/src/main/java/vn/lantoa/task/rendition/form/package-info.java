/** A plan as a row of blocks, in the order and with the numbers in which every written form sets them. */
@NullMarked
package vn.lantoa.task.rendition.form;

import org.jspecify.annotations.NullMarked;
