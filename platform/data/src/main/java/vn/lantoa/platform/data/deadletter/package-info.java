/** Events that could not be applied: the topic that they are put into, and what the operator does with them. */
@NullMarked
package vn.lantoa.platform.data.deadletter;

import org.jspecify.annotations.NullMarked;
