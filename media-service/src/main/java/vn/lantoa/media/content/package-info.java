/** Content items: what press agencies published, as it is and in every state it was in. */
package vn.lantoa.media.content;
