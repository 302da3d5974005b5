/** What press agencies published: items as they are, every revision they went through, and the feed of their changes. */
package vn.lantoa.media.content;
