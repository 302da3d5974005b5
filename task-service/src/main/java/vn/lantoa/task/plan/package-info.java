/** Plans: the document as it came, the header, and the plan's life (R001, R004). */
@NullMarked
package vn.lantoa.task.plan;

import org.jspecify.annotations.NullMarked;
