import { SidePanel } from '@/components/product/side-panel';
import { mount } from '@/components/ui/mount';

mount(<SidePanel />);
