/** The file as a package of XML parts: what may be opened, and how a part is read as a stream. */
@NullMarked
package vn.lantoa.task.document.word.part;

import org.jspecify.annotations.NullMarked;
