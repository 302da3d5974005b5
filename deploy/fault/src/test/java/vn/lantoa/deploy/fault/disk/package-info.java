/** What happens when the disk is full. */
@NullMarked
package vn.lantoa.deploy.fault.disk;

import org.jspecify.annotations.NullMarked;
