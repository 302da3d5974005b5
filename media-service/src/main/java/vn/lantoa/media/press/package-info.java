/** The press register (R023): who publishes and who may send what it published, and on whose behalf. */
package vn.lantoa.media.press;
