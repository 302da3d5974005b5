/** State machines as tables: which state leads where, who may move a resource on, and when a reason is needed. */
@NullMarked
package vn.lantoa.platform.web.state;

import org.jspecify.annotations.NullMarked;
