/**
 * Portfolio to what leaves the program: the plan as an Excel workbook, owners' sheets, drafts of aids, and pictures as SVG and PNG. Start at {@link app.winnow.report.PlanWorkbook}, or for
 * pictures at {@link app.winnow.report.PictureFiles}: {@code PicturePage} puts the page together, {@code PictureSvg} and {@code PicturePng} write it.
 * With sheet the only room that knows Apache POI. Nothing here changes a portfolio, and no JavaFX may enter.
 */
package app.winnow.report;
