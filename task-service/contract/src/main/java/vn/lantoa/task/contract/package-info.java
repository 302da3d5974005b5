/**
 * The events of the task-service, as JSON records with their topic and type. One golden JSON of each lies beside the
 * class files. A field, once published, stays; new ones are only added.
 */
@NullMarked
package vn.lantoa.task.contract;

import org.jspecify.annotations.NullMarked;
