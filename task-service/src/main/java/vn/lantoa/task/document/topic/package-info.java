/** What the clauses speak of and ask for: themes, audiences, actions. */
@NullMarked
package vn.lantoa.task.document.topic;

import org.jspecify.annotations.NullMarked;
