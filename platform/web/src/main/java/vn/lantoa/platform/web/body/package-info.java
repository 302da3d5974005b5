/** Request bodies: how much of them a service holds at once, and where large ones lie. */
@NullMarked
package vn.lantoa.platform.web.body;

import org.jspecify.annotations.NullMarked;
