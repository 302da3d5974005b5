/** What a plan rests on: the documents that its legal bases name. */
@NullMarked
package vn.lantoa.task.document.basis;

import org.jspecify.annotations.NullMarked;
