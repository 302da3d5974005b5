/** In which form something is sent: answers in JSON unless an operation says otherwise, bodies as they are. */
@NullMarked
package vn.lantoa.platform.web.representation;

import org.jspecify.annotations.NullMarked;
