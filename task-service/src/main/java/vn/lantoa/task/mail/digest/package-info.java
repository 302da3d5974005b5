/**
 * What agencies are told by e-mail: on a working day what is in their inbox, once a day at most. An e-mail of which it
 * is not known whether it left is not sent again.
 */
@NullMarked
package vn.lantoa.task.mail.digest;

import org.jspecify.annotations.NullMarked;
