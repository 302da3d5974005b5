/** Plan documents of a word processor: Office Open XML, read part by part as a stream. */
@NullMarked
package vn.lantoa.task.document.word;

import org.jspecify.annotations.NullMarked;
