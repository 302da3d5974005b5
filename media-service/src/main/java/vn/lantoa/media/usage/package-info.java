/** What press agencies use of this service in a month, and how much of it they may (contract.md, Press and content). */
@NullMarked
package vn.lantoa.media.usage;

import org.jspecify.annotations.NullMarked;
