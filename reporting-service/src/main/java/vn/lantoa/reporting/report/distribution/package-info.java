/** To whom sealed reports were sent (đồng gửi), and who confirmed it. */
@NullMarked
package vn.lantoa.reporting.report.distribution;

import org.jspecify.annotations.NullMarked;
