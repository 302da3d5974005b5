/** The proposals (tờ trình) on which a plan was issued (R003). */
@NullMarked
package vn.lantoa.task.part.proposal;

import org.jspecify.annotations.NullMarked;
