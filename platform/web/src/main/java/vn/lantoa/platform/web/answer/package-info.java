/** Answers that all resources form alike. */
package vn.lantoa.platform.web.answer;
