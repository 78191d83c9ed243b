import '@/components/styles/popup.css';
import { PopupPanel } from '@/components/product/popup-panel';
import { mount } from '@/components/ui/mount';

mount(<PopupPanel />);
