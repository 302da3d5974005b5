/** Where agencies want e-mails, in which language, and whether they want any. */
@NullMarked
package vn.lantoa.task.mail;

import org.jspecify.annotations.NullMarked;
