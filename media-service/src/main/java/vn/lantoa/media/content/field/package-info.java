/** What an item says: its fields, what each must be, and how one that is sent is read and described. */
@NullMarked
package vn.lantoa.media.content.field;

import org.jspecify.annotations.NullMarked;
