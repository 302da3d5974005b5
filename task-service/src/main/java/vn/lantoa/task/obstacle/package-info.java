/** Obstacles: what hinders a plan, on its way from the agency that meets it to a decision (R017). */
@NullMarked
package vn.lantoa.task.obstacle;

import org.jspecify.annotations.NullMarked;
