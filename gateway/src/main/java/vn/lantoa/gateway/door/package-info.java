/** The order in which every request is looked at before it goes anywhere: size, address, origin, token, owner. */
@NullMarked
package vn.lantoa.gateway.door;

import org.jspecify.annotations.NullMarked;
