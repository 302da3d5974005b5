/** A small SMTP receiver for one machine: what services send by e-mail is laid into a folder, and goes nowhere. */
@NullMarked
package vn.lantoa.deploy.local.mail;

import org.jspecify.annotations.NullMarked;
