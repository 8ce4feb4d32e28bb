/** Gives each code cell the MIME type that its first line asks for. */
import { Cell, ICodeCellModel } from '@jupyterlab/cells';
import { Notebook } from '@jupyterlab/notebook';
import { CUDA_MIME_TYPE } from './language';

const CUDA_CELL = /^\s*%%cuda\b/;

/** Sets the cell's MIME type, unless it has it already (setting it emits a signal). */
function applyMimeType(notebook: Notebook, model: ICodeCellModel): void {
  const wanted = CUDA_CELL.test(model.sharedModel.getSource())
    ? CUDA_MIME_TYPE
    : notebook.codeMimetype;
  if (model.mimeType !== wanted) {
    model.mimeType = wanted;
  }
}

/** Watches one cell: its text, and the notebook's habit of resetting the type of all its cells. */
function watchCell(notebook: Notebook, cell: Cell, watched: WeakSet<ICodeCellModel>): void {
  if (cell.model.type !== 'code') {
    return;
  }
  const model = cell.model as ICodeCellModel;
  if (!watched.has(model)) {
    watched.add(model);
    model.contentChanged.connect(() => applyMimeType(notebook, model));
    model.mimeTypeChanged.connect(() => applyMimeType(notebook, model));
  }
  applyMimeType(notebook, model);
}

export function colourCudaCells(notebook: Notebook): void {
  const watched = new WeakSet<ICodeCellModel>();
  const watchAll = () => notebook.widgets.forEach(cell => watchCell(notebook, cell, watched));
  notebook.modelContentChanged.connect(watchAll);
  notebook.modelChanged.connect(watchAll);
  notebook.activeCellChanged.connect(watchAll);
  watchAll();
}
