/** The themes a plan communicates about, read from its document (R013). */
package vn.lantoa.task.theme;
