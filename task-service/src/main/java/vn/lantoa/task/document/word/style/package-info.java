/** Styles and lists of a word processor's document, and what they make of a paragraph's number. */
@NullMarked
package vn.lantoa.task.document.word.style;

import org.jspecify.annotations.NullMarked;
