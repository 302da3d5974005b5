/** To whom a plan is sent, and who acknowledged it (R018). */
@NullMarked
package vn.lantoa.task.part.recipient;

import org.jspecify.annotations.NullMarked;
