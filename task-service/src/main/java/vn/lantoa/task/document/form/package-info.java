/** What the forms of a plan document have in common: the lines, tables and told words that each is read into. */
@NullMarked
package vn.lantoa.task.document.form;

import org.jspecify.annotations.NullMarked;
