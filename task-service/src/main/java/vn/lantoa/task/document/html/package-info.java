/** Plan documents as web pages. */
@NullMarked
package vn.lantoa.task.document.html;

import org.jspecify.annotations.NullMarked;
