/** JupyterLab plugin: notebook cells that start with `%%cuda` are coloured as CUDA C++. */
import { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IEditorLanguageRegistry } from '@jupyterlab/codemirror';
import { INotebookTracker } from '@jupyterlab/notebook';
import { colourCudaCells } from './cells';
import { CUDA_MIME_TYPE, cudaLanguage } from './language';

const plugin: JupyterFrontEndPlugin<void> = {
  id: '@telar/cuda:plugin',
  description: 'Colours %%cuda cells as CUDA C++.',
  autoStart: true,
  requires: [IEditorLanguageRegistry, INotebookTracker],
  activate: (
    _app: JupyterFrontEnd,
    languages: IEditorLanguageRegistry,
    tracker: INotebookTracker
  ) => {
    languages.addLanguage({
      name: 'CUDA C++',
      mime: CUDA_MIME_TYPE,
      extensions: ['cu', 'cuh'],
      load: async () => cudaLanguage()
    });
    tracker.widgetAdded.connect((_, panel) => {
      void panel.context.ready.then(() => colourCudaCells(panel.content));
    });
  }
};

export default plugin;
